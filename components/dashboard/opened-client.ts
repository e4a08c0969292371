import { signal } from '@preact/signals';
import { showClientAlone } from '../../utils/state/screen.ts';
import { closePanel } from '../sidebar/panel.ts';

/** The client that is opened in the dashboard. The address names it, so that back, forward and reload work. */
export const openedClient = signal<string | null>(null);

/** Whether the page of look-alikes is open instead of the clients. */
export const lookAlikesOpened = signal(false);

/** The address of a client in the dashboard. */
export function clientAddress(clientId: string | null): string {
  return clientId === null ? '#' : `#client=${encodeURIComponent(clientId)}`;
}

/** Shows the client that the address names, now and whenever it changes. */
export function followAddress(): () => void {
  const follow = () => {
    openedClient.value = new URLSearchParams(location.hash.slice(1)).get('client') || null;
    lookAlikesOpened.value = location.hash === '#look-alikes';
    closePanel();
    showClientAlone(openedClient.value);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
