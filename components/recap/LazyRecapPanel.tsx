import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import type { RecapPanel, RecapPanelProps } from './RecapPanel.tsx';

type Loaded = typeof RecapPanel | 'missing' | null;

/** The recap panel, read from its own file when it is first opened: it brings the reading of dates along. */
export function LazyRecapPanel(props: RecapPanelProps) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    import('./RecapPanel.tsx').then(
      (module) => setLoaded(() => module.RecapPanel),
      (problem: unknown) => {
        logProblem('loading the recap', problem);
        setLoaded('missing');
      },
    );
  }, []);
  if (loaded === null) return <Spinner label={message('ui_loading')} />;
  if (loaded === 'missing') return <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>;
  const Panel = loaded;
  return <Panel {...props} />;
}
