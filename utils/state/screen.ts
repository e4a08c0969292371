import { batch, effect, signal } from '@preact/signals';
import { ownWith } from '../identity/standing.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { ClientCard, PersonOnScreen } from '../messaging/shapes.ts';
import type { Contact, View } from '../sites/view.ts';
import { onChange } from './changes.ts';
import { shownView } from './frame.ts';
import { peopleOf } from './people.ts';
import { settings } from './settings.ts';
import { reloadTimeline, showTimeline, soughtEntry } from './timeline.ts';

/** Who is on the screen, and the card of one client among them. */
export interface Screen {
  status: 'loading' | 'ready' | 'failed';
  problem: CallProblem | null;
  people: PersonOnScreen[];
  clients: { id: string; name: string }[];
  card: ClientCard | null;
}

const cleared: Screen = { status: 'loading', problem: null, people: [], clients: [], card: null };

export const screen = signal<Screen>(cleared);
/** Another word for each thing that is shown: changes when the thread, the event or its people change. */
export const screenKey = signal('');

/** A client that is looked at aside from the view, which comes back after it. */
export const visitedClient = signal<string | null>(null);
/** Where one came from to a client that is visited: from what was found, or from what is beside the page. */
type VisitedFrom = 'search' | 'page';
let visitedFrom: VisitedFrom = 'search';

/** Whose client is asked for: of these people, or this one. */
interface Question {
  own: string[];
  people: Contact[];
  clientId: string | null;
}
/** What was asked last. */
let asked: Question | null = null;
/** What was asked about the view before a client was visited. */
let askedOfView: Question | null = null;
/** The view that is followed, and who is in it. */
let followed: { view: View; who: string } | null = null;
/** Counts the questions: an answer to any but the last is thrown away. */
let question = 0;

/** Shows what belongs to the view, and keeps it true; returns what stops it. */
export function followView(): () => void {
  const stopFollowing = effect(() => {
    const shown = shownView.value;
    if (shown === null) forget();
    else if (settings.value !== null) follow(shown.view, settings.value.ownAddresses);
  });
  const stopHearing = onChange(({ kind }) => shownKinds.has(kind), refreshSoon);
  return () => {
    stopFollowing();
    stopHearing();
  };
}

/**
 * Another client's data never stays on the screen: it is cleared before the new one is asked for. The same people have
 * the same clients, also in another thread: what is shown of them stays while it is read again.
 */
function follow(view: View, ownAddresses: readonly string[]): void {
  const people = peopleOf(view, ownAddresses);
  const who = JSON.stringify(people.map((person) => person.email ?? person.name));
  if (isShown(view, who)) return;
  const key = JSON.stringify([view.site, view.kind, view.key, who]);
  const isSameCompany = followed?.who === who && people.length > 0 && visitedClient.peek() === null;
  followed = { view, who };
  asked = {
    own: [...ownWith(view.account, ownAddresses)],
    people,
    clientId: isSameCompany ? (asked?.clientId ?? null) : null,
  };
  batch(() => {
    visitedClient.value = null;
    soughtEntry.value = null;
    screenKey.value = key;
    if (!isSameCompany) clear();
  });
  void ask();
}

/** Whether a view is of what is on the screen already. A page may paint its ids, and so its key, only after the mail. */
function isShown(view: View, who: string): boolean {
  if (followed === null || followed.who !== who) return false;
  const before = followed.view;
  if (before.site !== view.site || before.kind !== view.kind || before.account !== view.account) return false;
  const isSamePlace = view.event === null && before.subject === view.subject && placeOf(before) === placeOf(view);
  return before.key === view.key || isSamePlace;
}

/** The address without what a webmail adds to it for a compose box beside the thread. */
function placeOf({ url }: View): string {
  return url.replace(/(#[^?]*)\?.*$/, '$1');
}

/** Nothing is known about what is on the screen. */
function forget(): void {
  asked = null;
  followed = null;
  question += 1;
  batch(() => {
    visitedClient.value = null;
    screenKey.value = '';
    clear();
  });
}

function clear(): void {
  screen.value = cleared;
  showTimeline(null, null);
}

/** Shows another of the clients on the screen. */
export function chooseClient(clientId: string): void {
  if (asked === null || screen.peek().card?.client.id === clientId) return;
  asked = { ...asked, clientId };
  const { people, clients } = screen.peek();
  batch(() => {
    clear();
    screen.value = { ...cleared, people, clients };
  });
  void ask();
}

/** Shows one client without a page beside it, as the dashboard does; null shows none. */
export function showClientAlone(clientId: string | null): void {
  asked = clientId === null ? null : { own: [], people: [], clientId };
  batch(clear);
  void ask();
}

/** Shows a client aside from what is beside the page. */
export function visitClient(clientId: string, from: VisitedFrom = 'search'): void {
  visitedFrom = from;
  if (visitedClient.peek() === null) askedOfView = asked;
  visitedClient.value = clientId;
  showClientAlone(clientId);
}

/** Shows again what belongs to the view; answers where one came from. */
export function endVisit(): VisitedFrom {
  if (visitedClient.peek() === null) return visitedFrom;
  asked = askedOfView;
  batch(() => {
    visitedClient.value = null;
    soughtEntry.value = null;
    clear();
  });
  void ask();
  return visitedFrom;
}

/** Reads again what is shown, without clearing it. */
export async function refreshScreen(): Promise<void> {
  const shownClient = screen.peek().card?.client.id;
  await ask();
  const client = screen.peek().card?.client.id;
  if (client !== undefined && client === shownClient) await reloadTimeline();
}

/** What a card and a timeline are made of: nothing else changes them. */
const shownKinds: ReadonlySet<string> = new Set(['client', 'person', 'interaction', 'recap']);

let soon: ReturnType<typeof setTimeout> | undefined;
/** One write tells of several records: they are read once. */
function refreshSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void refreshScreen(), 30);
}

async function ask(): Promise<void> {
  if (asked === null) return;
  const mine = ++question;
  const answer = await call('screen.read', asked);
  if (mine !== question) return;
  if (!answer.ok) {
    screen.value = { ...screen.peek(), status: 'failed', problem: answer.problem };
    return;
  }
  const { people, clients, card, timeline } = answer.value;
  batch(() => {
    screen.value = { status: 'ready', problem: null, people, clients, card };
    showTimeline(card?.client.id ?? null, timeline);
  });
}
