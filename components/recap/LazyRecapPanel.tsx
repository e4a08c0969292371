import { PanelHead } from '../sidebar/PanelHead.tsx';
import { laterPart, useLaterPart } from '../ui/later-part.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import type { RecapPanelProps } from './RecapPanel.tsx';
import { RecapWaiting } from './RecapWaiting.tsx';

const recapPanel = laterPart('the recap', async () => (await import('./RecapPanel.tsx')).RecapPanel);

/** Reads the recap panel from its own file, once: it brings the reading of dates along. */
export function loadRecapPanel(): void {
  void recapPanel.load();
}

/** The recap panel, or its frame until it is loaded. */
export function LazyRecapPanel(props: RecapPanelProps) {
  const panel = useLaterPart(recapPanel);
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
