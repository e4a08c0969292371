import { useEffect, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { closePanel } from './panel.ts';
import { PanelHead } from './PanelHead.tsx';
import type { SearchPanel } from './SearchPanel.tsx';

/** The search as it was read from its file; null where that is not there any more. */
let Found: typeof SearchPanel | null | undefined;

/** Reads the search's file, once: before it is opened, so that nothing that is typed at once is lost. */
export async function loadSearch(): Promise<void> {
  if (Found) return;
  Found = await import('./SearchPanel.tsx').then(
    (module) => module.SearchPanel,
    (problem: unknown) => {
      logProblem('loading the search', problem);
      return null;
    },
  );
}

/** The search over everything, read from its own file where that was not done before. */
export function LazySearchPanel() {
  const [, setCount] = useState(0);
  useEffect(() => {
    void loadSearch().then(() => setCount((count) => count + 1));
  }, []);
  if (Found) return <Found />;
  return (
    <>
      <PanelHead title={message('search_title')} onBack={closePanel} />
      <main class="main" aria-busy={Found === undefined}>
        {Found === undefined ? (
          <Spinner label={message('ui_loading')} />
        ) : (
          <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
        )}
      </main>
    </>
  );
}
