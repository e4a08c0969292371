import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { closePanel } from './panel.ts';
import { PanelHead } from './PanelHead.tsx';

const search = laterPart('the search', async () => (await import('./SearchPanel.tsx')).SearchPanel);

/** Reads the search's file, once: before it is opened, so that nothing that is typed at once is lost. */
export function loadSearch(): void {
  void search.load();
}

/** The search over everything, read from its own file where that was not done before. */
export function LazySearchPanel() {
  const panel = useLaterPart(search);
  if (panel !== null && panel.found !== null) return <panel.found />;
  return (
    <>
      <PanelHead title={message('search_title')} onBack={closePanel} />
      <main class="main" aria-busy={panel === null}>
        {panel === null ? (
          <Spinner label={message('ui_loading')} />
        ) : (
          <ProblemLine tone="late">{message('problem_gone')}</ProblemLine>
        )}
      </main>
    </>
  );
}
