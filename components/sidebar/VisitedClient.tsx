import { useEffect, useRef } from 'preact/hooks';
import { endVisit, screen } from '../../utils/state/screen.ts';
import { ClientRegion } from '../client/ClientRegion.tsx';
import { logKey, LogPanel } from '../log/LogPanel.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { openLog, openSearch, panel } from './panel.ts';
import { PanelHead } from './PanelHead.tsx';

/** A client that one came to from elsewhere, over what is beside the page; the way back leads to where that was. */
export function VisitedClient({ clientId }: { clientId: string }) {
  const { status, problem, card } = screen.value;
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => area.current?.querySelector('button')?.focus(), [clientId]);
  const back = () => {
    if (endVisit() === 'search') openSearch();
  };
  const opened = panel.value;
  const logging = opened?.kind === 'log' && opened.clientId === clientId ? opened : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the Escape of what is in it
    <div
      class="visited"
      ref={area}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || logging !== null) return;
        event.preventDefault();
        back();
      }}
    >
      <PanelHead title={card?.client.fields.name ?? ''} onBack={back} />
      <main class="main" aria-busy={status === 'loading'}>
        {status === 'loading' && <Spinner label={message('ui_loading')} />}
        {problem !== null && <ProblemLine>{problemText(problem)}</ProblemLine>}
        {status === 'ready' && card === null && <ProblemLine tone="calm">{message('problem_unknown')}</ProblemLine>}
        {card !== null && (
          <>
            <ClientRegion card={card} isAlone />
            <TimelineSection clientId={clientId} />
          </>
        )}
      </main>
      {card !== null && logging !== null && (
        <LogPanel key={logKey(logging)} card={card} plan={logging.plan} interactionId={logging.interactionId} />
      )}
      {card !== null && logging === null && (
        <footer class="foot">
          <Button onClick={() => openLog({ clientId, plan: false })}>{message('log_log')}</Button>
        </footer>
      )}
    </div>
  );
}
