import { useId } from 'preact/hooks';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { chooseClient } from '../../utils/state/screen.ts';
import { openAdd } from '../sidebar/panel.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { message } from '../ui/message.ts';

/** One person on the screen: name, address, and whose they are. */
export function PersonItem({
  person,
  shownClient,
  note = null,
}: {
  person: PersonOnScreen;
  shownClient: string | null;
  /** What else the screen says about them, as their answer to an invitation. */
  note?: string | null;
}) {
  const id = useId();
  const { name, email, role } = person;
  return (
    <li class="row person" data-email={email ?? undefined}>
      <div class="row-text" id={id}>
        <div class="ellipsis">
          <span class="row-title" dir="auto">
            {name || email}
          </span>{' '}
          {role && (
            <span class="person-role" dir="auto" title={role}>
              {role}
            </span>
          )}
        </div>
        {name && email && name !== email && (
          <span class="row-detail ellipsis" dir="ltr" title={email}>
            {email}
          </span>
        )}
      </div>
      <div class="person-belonging">
        <Belonging person={person} shownClient={shownClient} describedBy={id} />
        {note !== null && <span class="row-detail">{note}</span>}
      </div>
    </li>
  );
}

function Belonging({
  person,
  shownClient,
  describedBy,
}: {
  person: PersonOnScreen;
  shownClient: string | null;
  describedBy: string;
}) {
  const { standing, clientId, clientName, email } = person;
  if (clientId !== null && clientName !== null) {
    if (clientId === shownClient) return <Chip tone="accent">{clientName}</Chip>;
    return (
      <Button variant="small" aria-describedby={describedBy} onClick={() => chooseClient(clientId)}>
        <span dir="auto">{clientName}</span>
      </Button>
    );
  }
  if (standing === 'colleague') return <Chip>{message('people_colleague')}</Chip>;
  if (email === null) return <Chip>{message('people_noAddress')}</Chip>;
  return (
    <Button variant="small" aria-describedby={describedBy} onClick={() => openAdd(person)}>
      {message('people_addClient')}
    </Button>
  );
}
