import { chooseClient } from '../../utils/state/screen.ts';
import { message } from '../ui/message.ts';

/** Several clients are on the screen: which one's card is shown. */
export function Switcher({
  clients,
  shown,
}: {
  clients: readonly { id: string; name: string }[];
  shown: string | null;
}) {
  if (clients.length < 2) return null;
  return (
    <nav class="switcher" aria-label={message('sidebar_clientsHere')}>
      {clients.map(({ id, name }) => (
        <button key={id} type="button" aria-current={id === shown} dir="auto" onClick={() => chooseClient(id)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
