import { useLayoutEffect, useRef } from 'preact/hooks';
import { refreshScreen, screen } from '../../utils/state/screen.ts';
import { ClientRegion } from '../client/ClientRegion.tsx';
import { logKey, LogPanel } from '../log/LogPanel.tsx';
import { openLog, panel } from '../sidebar/panel.ts';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { openedPage, pageAddress } from './place.ts';

/** A client's card and what has passed, as in the sidebar. */
export function OpenedClient({ clientId }: { clientId: string }) {
  const { status, problem, card } = screen.value;
  const page = openedPage.value;
  const pane = useRef<HTMLDivElement>(null);
  // Before anything can be typed elsewhere: later it would take the focus away from there.
  useLayoutEffect(() => pane.current?.focus({ preventScroll: true }), [clientId]);
  const again = (
    <Button variant="small" onClick={() => void refreshScreen()}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <div class="opened-client" ref={pane} tabIndex={-1}>
      <a class="opened-client-back" href={pageAddress(page)}>
        <Icon name="back" />
        {message(page.name === 'clients' ? 'dashboard_allClients' : page.title)}
      </a>
      {status === 'loading' && <Spinner label={message('ui_loading')} />}
      {problem && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>}
      {status === 'ready' && card === null && <ProblemLine tone="calm">{message('problem_unknown')}</ProblemLine>}
      {card !== null && card.client.id === clientId && (
        <>
          <ClientRegion card={card} isAlone />
          <Logging clientId={clientId} />
          <TimelineSection clientId={clientId} />
        </>
      )}
    </div>
  );
}

/** The form for a contact where it is open, else the button that opens it. */
function Logging({ clientId }: { clientId: string }) {
  const opened = panel.value;
  const { card } = screen.value;
  if (card !== null && opened?.kind === 'log' && opened.clientId === clientId) {
    return (
      <div class="card">
        <LogPanel key={logKey(opened)} card={card} plan={opened.plan} interactionId={opened.interactionId} />
      </div>
    );
  }
  return (
    <div>
      <Button onClick={() => openLog({ clientId, plan: false })}>{message('log_log')}</Button>
    </div>
  );
}
