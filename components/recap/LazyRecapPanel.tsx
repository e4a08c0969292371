import { useLayoutEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { PanelHead } from '../sidebar/PanelHead.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import type { RecapPanel, RecapPanelProps } from './RecapPanel.tsx';
import { RecapWaiting } from './RecapWaiting.tsx';

let loading: Promise<typeof RecapPanel | null> | undefined;
let loaded: typeof RecapPanel | null = null;

/** Reads the recap panel from its own file, once: it brings the reading of dates along. Null where it is not there. */
export function loadRecapPanel(): Promise<typeof RecapPanel | null> {
  loading ??= import('./RecapPanel.tsx').then(
    (module) => (loaded = module.RecapPanel),
    (problem: unknown) => {
      logProblem('loading the recap', problem);
      loading = undefined;
      return null;
    },
  );
  return loading;
}

/** The recap panel, or its frame until it is loaded. */
export function LazyRecapPanel(props: RecapPanelProps) {
  const [panel, setPanel] = useState<{ found: typeof RecapPanel | null } | null>(loaded && { found: loaded });
  useLayoutEffect(() => {
    let wanted = true;
    void loadRecapPanel().then((found) => wanted && setPanel({ found }));
    return () => {
      wanted = false;
    };
  }, []);
  if (panel === null) return <RecapWaiting {...props} />;
  if (panel.found) return <panel.found {...props} />;
  return (
    <>
      <PanelHead title={message('recap_title')} onBack={props.onBack} />
      <main class="main">
        <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
      </main>
    </>
  );
}
