import { isMailServer } from '../../utils/identity/mail-server.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { View } from '../../utils/sites/view.ts';
import type { Screen } from '../../utils/state/screen.ts';
import { ClientRegion } from '../client/ClientRegion.tsx';
import { LazyPart } from '../client/LazyPart.tsx';
import { logKey, LogPanel } from '../log/LogPanel.tsx';
import { PeopleList } from '../people/PeopleList.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { Footer } from './Footer.tsx';
import { openLog, openRecap, panel } from './panel.ts';
import { recapMeetingOf } from './recap-meeting-of.ts';
import { Switcher } from './Switcher.tsx';
import { UnfinishedEntry } from './UnfinishedEntry.tsx';

/** A mail, a selection in a list, or a mail being written: the people in it and the client they belong to. */
export function PeopleScreen({ view, screen, settings }: { view: View; screen: Screen; settings: Settings }) {
  const { status, people, clients, card } = screen;
  if (status === 'ready' && people.every((person) => person.standing === 'automatic')) {
    return (
      <main class="main">
        <EmptyState title={message('sidebar_nothing')}>
          <p>{message(whyNobody(people))}</p>
        </EmptyState>
        <LazyPart part="care" clientId={null} isAlone={false} />
      </main>
    );
  }
  const clientId = card?.client.id ?? null;
  const logging = panel.value?.kind === 'log' && panel.value.clientId === clientId ? panel.value : null;
  return (
    <>
      <main class="main" aria-busy={status === 'loading'}>
        <Switcher clients={clients} shown={clientId} />
        {card !== null && <ClientRegion card={card} />}
        {clientId !== null && logging === null && <UnfinishedEntry clientId={clientId} />}
        <PeopleList people={people} shownClient={clientId} />
        {clientId === null ? (
          status === 'ready' && <LazyPart part="care" clientId={null} isAlone={false} />
        ) : (
          <TimelineSection clientId={clientId} />
        )}
      </main>
      {card !== null && logging !== null ? (
        <LogPanel key={logKey(logging)} card={card} plan={logging.plan} interactionId={logging.interactionId} />
      ) : (
        status === 'ready' && (
          <Footer
            log={
              clientId === null ? null : { text: message('log_log'), press: () => openLog({ clientId, plan: false }) }
            }
            recap={() => openRecap(recapMeetingOf(view, people, shownFirst(clients, clientId), settings.ownAddresses))}
          />
        )
      )}
    </>
  );
}

/** Why nobody is shown: nobody is there, or only what writes by itself; a server that gives a mail back is told apart. */
function whyNobody(people: Screen['people']): MessageKey {
  if (people.length === 0) return 'sidebar_nothingWhy';
  const isByServer = people.some(({ email }) => email !== null && isMailServer(email));
  return isByServer ? 'sidebar_byMailServer' : 'sidebar_onlyAutomatic';
}

/** The clients on the screen, beginning with the one whose card is open. */
function shownFirst(clients: Screen['clients'], shown: string | null): Screen['clients'] {
  return clients.toSorted((a, b) => Number(b.id === shown) - Number(a.id === shown));
}
