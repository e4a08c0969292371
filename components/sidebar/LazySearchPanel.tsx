import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { closePanel } from './panel.ts';
import { PanelHead } from './PanelHead.tsx';
import type { SearchPanel } from './SearchPanel.tsx';

/** The search over everything, read from its own file when it is opened. */
export function LazySearchPanel() {
  const [read, setRead] = useState<{ Found: typeof SearchPanel | null } | null>(null);
  useEffect(() => {
    import('./SearchPanel.tsx').then(
      (module) => setRead({ Found: module.SearchPanel }),
      (problem: unknown) => {
        logProblem('loading the search', problem);
        setRead({ Found: null });
      },
    );
  }, []);
  if (read !== null && read.Found !== null) return <read.Found />;
  return (
    <>
      <PanelHead title={message('search_title')} onBack={closePanel} />
      <main class="main" aria-busy={read === null}>
        {read === null ? (
          <Spinner label={message('ui_loading')} />
        ) : (
          <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
        )}
      </main>
    </>
  );
}
