import { batch, signal } from '@preact/signals';
import { showClientAlone } from '../../utils/state/screen.ts';
import { soughtEntry, type SoughtEntry } from '../../utils/state/timeline.ts';
import { closePanel } from '../sidebar/panel.ts';
import { pages, type DashboardPage } from './pages.ts';

/** Which page of the dashboard is shown. The address names it, so that back, forward and reload work. */
export const openedPage = signal<DashboardPage>(pages[0]);
/** The client that is opened beside the page with all of them. */
export const openedClient = signal<string | null>(null);

/** The page that an address names: that of all clients where it names a client alone, the first one where it names none. */
export function pageAt(hash: string): DashboardPage {
  const named = new URLSearchParams(hash.slice(1));
  const name = named.get('page') ?? (named.has('client') ? 'clients' : hash.slice(1));
  return pages.find((page) => page.name === name) ?? pages[0];
}

/** The address of a page. */
export function pageAddress({ name }: DashboardPage): string {
  return `#${name}`;
}

/** The address of a client beside one of the pages, and of an entry of its timeline. */
export function clientAddress(clientId: string, entry: SoughtEntry | null = null, page: string = 'clients'): string {
  const named = new URLSearchParams({ client: clientId, ...(page !== 'clients' && { page }) });
  if (entry !== null) {
    named.set('entry', entry.id);
    named.set('at', String(entry.at));
  }
  return `#${named.toString()}`;
}

/** Shows what the address names, now and whenever it changes. */
export function followAddress(): () => void {
  const follow = () => {
    const named = new URLSearchParams(location.hash.slice(1));
    const [id, at] = [named.get('entry'), Number(named.get('at'))];
    closePanel();
    batch(() => {
      openedPage.value = pageAt(location.hash);
      openedClient.value = named.get('client') || null;
      soughtEntry.value = id && Number.isSafeInteger(at) ? { id, at } : null;
    });
    showClientAlone(openedClient.value);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
