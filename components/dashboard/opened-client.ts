import { signal } from '@preact/signals';
import { showClientAlone } from '../../utils/state/screen.ts';
import { closePanel } from '../sidebar/panel.ts';

/** The client that is opened in the dashboard. The address names it, so that back, forward and reload work. */
export const openedClient = signal<string | null>(null);

/** Whether the address names the import page in the place of the clients. */
export const importOpened = signal(false);

/** The address of a client in the dashboard. */
export function clientAddress(clientId: string | null): string {
  return clientId === null ? '#' : `#client=${encodeURIComponent(clientId)}`;
}

/** Shows the client that the address names, now and whenever it changes. */
export function followAddress(): () => void {
  const follow = () => {
    importOpened.value = location.hash === '#import';
    openedClient.value = new URLSearchParams(location.hash.slice(1)).get('client') || null;
    closePanel();
    showClientAlone(openedClient.value);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
