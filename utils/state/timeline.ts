import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';
import { firstEntries, type TimelineEntry, type TimelineFilter, type TimelinePage } from '../messaging/shapes.ts';

/** What has passed between us and the client that is shown, as far as it was read. */
export interface Timeline {
  clientId: string | null;
  filter: TimelineFilter;
  /** The moment from which on, going back, it is shown; null from the newest on. */
  from: number | null;
  entries: TimelineEntry[];
  /** Where the next page begins; null at the end. */
  next: string | null;
  loading: boolean;
  problem: CallProblem | null;
}

const pageSize = 50;
const largestPage = 200;
const nothing: Timeline = {
  clientId: null,
  filter: 'all',
  from: null,
  entries: [],
  next: null,
  loading: false,
  problem: null,
};

export const timeline = signal<Timeline>(nothing);

/** An entry that one came for, by its record's id, and when it was. */
export interface SoughtEntry {
  id: string;
  at: number;
}
/** It is opened where the timeline is shown, and the timeline begins with it where it lies further back. */
export const soughtEntry = signal<SoughtEntry | null>(null);
/** Counts the questions: an answer to any but the last is thrown away. */
let question = 0;

/** Shows a client's first page; what was there of the same client stays, as it is read again by itself. */
export function showTimeline(clientId: string | null, page: TimelinePage | null): void {
  const shown = timeline.peek();
  const isFurther = shown.filter !== 'all' || shown.from !== null || shown.entries.length > firstEntries;
  if (clientId !== null && shown.clientId === clientId && isFurther) return;
  question += 1;
  timeline.value = { ...nothing, clientId, entries: page?.entries ?? [], next: page?.next ?? null };
  const sought = soughtEntry.peek();
  if (clientId === null || sought === null || page?.entries.some(({ id }) => id === sought.id)) return;
  timeline.value = { ...nothing, clientId, from: sought.at };
  void readPage(pageSize);
}

/** Opens an entry of the client that is shown; the timeline begins with it where it lies further back. */
export function showEntry(entry: SoughtEntry): void {
  soughtEntry.value = entry;
  const { clientId, entries } = timeline.peek();
  if (entries.some(({ id }) => id === entry.id)) return;
  timeline.value = { ...nothing, clientId, from: entry.at };
  void readPage(pageSize);
}

/** Shows the timeline from the newest entry on. */
export async function showNewest(): Promise<void> {
  soughtEntry.value = null;
  timeline.value = { ...nothing, clientId: timeline.peek().clientId };
  await readPage(pageSize);
}

/** Shows one kind of entries only. */
export async function filterTimeline(filter: TimelineFilter): Promise<void> {
  timeline.value = { ...nothing, clientId: timeline.peek().clientId, filter };
  await readPage(pageSize);
}

/** Reads the next page, if there is one and nothing else is being read. */
export async function readMore(): Promise<void> {
  if (timeline.peek().next !== null && !timeline.peek().loading) await readPage(pageSize);
}

/** Reads again as much as is shown. */
export async function reloadTimeline(): Promise<void> {
  const { clientId, filter, from, entries } = timeline.peek();
  if (clientId === null) return;
  const mine = ++question;
  const fresh: TimelineEntry[] = [];
  let after: string | null = null;
  do {
    const limit: number = Math.min(largestPage, Math.max(pageSize, entries.length - fresh.length));
    const answer: Result<TimelinePage, CallProblem> = await call('timeline.page', {
      clientId,
      filter,
      from,
      after,
      limit,
    });
    if (mine !== question || !answer.ok) return;
    fresh.push(...answer.value.entries);
    after = answer.value.next;
  } while (after !== null && fresh.length < entries.length);
  timeline.value = { ...timeline.peek(), entries: fresh, next: after, loading: false, problem: null };
}

async function readPage(limit: number): Promise<void> {
  const { clientId, filter, from, next } = timeline.peek();
  if (clientId === null) return;
  const mine = ++question;
  timeline.value = { ...timeline.peek(), loading: true, problem: null };
  const answer = await call('timeline.page', { clientId, filter, from, after: next, limit });
  if (mine !== question) return;
  const shown = timeline.peek();
  timeline.value = answer.ok
    ? { ...shown, entries: [...shown.entries, ...answer.value.entries], next: answer.value.next, loading: false }
    : { ...shown, loading: false, problem: answer.problem };
}
