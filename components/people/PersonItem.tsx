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
  const address = name && email !== name ? email : null;
  const about = (role || address) && (
    <span class="ellipsis" title={[role, address].filter(Boolean).join(' · ')}>
      {role && <bdi>{role}</bdi>}
      {role && address && ' · '}
      {address && <bdi>{address}</bdi>}
    </span>
  );
  return (
    <li class="row person" data-email={email ?? undefined}>
      <div class="person-line">
        <span id={id} class="row-title ellipsis" title={name || (email ?? undefined)}>
          <bdi>{name || email}</bdi>
        </span>
        <Belonging person={person} shownClient={shownClient} describedBy={id} />
      </div>
      {(about || note !== null) && (
        <div class="person-line row-detail">
          {about}
          {note !== null && <span>{note}</span>}
        </div>
      )}
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
