import { batch, signal } from '@preact/signals';
import { showClientAlone } from '../../utils/state/screen.ts';
import { soughtEntry, type SoughtEntry } from '../../utils/state/timeline.ts';
import { closePanel } from '../sidebar/panel.ts';
import { clientPages, pages, type DashboardPage } from './pages.ts';

/** Which page of the dashboard is shown. The address names it, so that back, forward and reload work. */
export const openedPage = signal<DashboardPage>(pages[0]);
/** The client that is opened beside the page with all of them. */
export const openedClient = signal<string | null>(null);
/** What a page about one client is about: the client, and an event with them, or a project for them, where one is named. */
export const openedSubject = signal<Subject | null>(null);

interface Subject {
  clientId: string;
  /** An event, a project, an opportunity: whatever the page is about. */
  aboutId: string | null;
}

/** The page that an address names: that of all clients where it names a client alone, the first one where it names none. */
export function pageAt(hash: string): DashboardPage {
  const named = new URLSearchParams(hash.slice(1));
  const name = named.get('page') ?? (named.has('client') ? 'clients' : hash.slice(1));
  const [paper = ''] = name.split('/');
  const about = subjectAt(hash) === null ? undefined : clientPages.find((page) => page.name === paper);
  return about ?? pages.find((page) => page.name === name) ?? pages[0];
}

/** The client that an address of a page about one names; null where it names none. */
function subjectAt(hash: string): Subject | null {
  const [page, clientId = '', aboutId = ''] = hash.slice(1).split('/').map(decoded);
  if (clientId === '' || !clientPages.some(({ name }) => name === page)) return null;
  return { clientId, aboutId: aboutId || null };
}

/** A part of an address that was typed may be anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
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

/** Shows what the address names. */
export function showAddress(): void {
  const named = new URLSearchParams(location.hash.slice(1));
  const [id, at] = [named.get('entry'), Number(named.get('at'))];
  closePanel();
  batch(() => {
    openedPage.value = pageAt(location.hash);
    openedClient.value = named.get('client') || null;
    openedSubject.value = subjectAt(location.hash);
    soughtEntry.value = id && Number.isSafeInteger(at) ? { id, at } : null;
  });
  showClientAlone(openedClient.value);
}

/** The same, now and whenever the address changes. */
export function followAddress(): () => void {
  showAddress();
  addEventListener('hashchange', showAddress);
  return () => removeEventListener('hashchange', showAddress);
}
