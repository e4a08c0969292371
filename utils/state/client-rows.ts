import { computed, effect, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';
import { comeIdle } from '../platform/when-idle.ts';
import { onChange } from './changes.ts';

type Columns = Output<'clients.list'>;

/** A client in figures; moments in milliseconds since 1970, null for none. */
export interface ClientRow {
  id: string;
  name: string;
  status: Columns['statuses'][number];
  owner: string;
  industry: string;
  domains: string;
  /** In days. */
  cadence: number | null;
  people: number;
  lastIn: number | null;
  lastOut: number | null;
  next: number | null;
  /** Contacts over the last twelve months. */
  contacts: number;
  /** The same month by month, this one last, separated by spaces: taken apart for the rows that are shown. */
  months: string;
}

/** The clients, as they were told at `now`; incomplete while an older release's records are being counted. */
export interface ClientRows {
  rows: readonly ClientRow[];
  /** How many there are. */
  total: number;
  /** False while only the first ones by name were read. */
  isWhole: boolean;
  now: number;
  isComplete: boolean;
}

/** Null until they were read. */
export const clientRows = signal<ClientRows | null>(null);
export const clientRowsProblem = signal<CallProblem | null>(null);
/** There are more than were read so far. */
export const isReadingClients = computed(() => clientRowsProblem.value === null && clientRows.value?.isWhole !== true);

/** So many are shown at once, more than fit on a screen; the others come so many at a time, so that nothing has to wait for them. */
const firstRows = 40;
const moreRows = 1000;

/** In milliseconds: one write tells of several records; figures that are being built are asked for again. */
const soon = 30;
const later = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts the readings: only the last one is shown. */
let reading = 0;
let isReading = false;

/** Shows all clients and keeps them true; returns what stops it. */
export function followClientRows(): () => void {
  if (!isReading) void readClientRows();
  const stop = onChange(
    ({ kind }) => kind === 'client' || kind === 'person' || kind === 'interaction',
    () => readAgain(soon),
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Begins to read all clients; answers once the first ones are there, or cannot be had. */
export function beginClientRows(): Promise<void> {
  void readClientRows();
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (clientRows.value === null && clientRowsProblem.value === null) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}

/** Reads the clients anew and shows them. */
export async function readClientRows(): Promise<void> {
  const mine = ++reading;
  isReading = true;
  const problem = await readParts(() => mine === reading);
  if (mine !== reading) return;
  isReading = false;
  clientRowsProblem.value = problem;
  if (problem === null && clientRows.value?.isComplete === false) readAgain(later);
}

/** Reads all, part by part, as long as it is wanted. The first part is shown at once where nothing is shown yet. */
async function readParts(isWanted: () => boolean): Promise<CallProblem | null> {
  const rows: ClientRow[] = [];
  let after: Columns['following'] = null;
  for (let limit = firstRows; ; limit = moreRows) {
    const answer: Result<Columns, CallProblem> = await call('clients.list', { after, limit });
    if (!isWanted()) return null;
    if (!answer.ok) return answer.problem;
    rows.push(...rowsOf(answer.value));
    const { now, total, isComplete } = answer.value;
    after = answer.value.following;
    const isWhole = after === null;
    if (isWhole || clientRows.value === null) clientRows.value = { rows: [...rows], total, isWhole, now, isComplete };
    if (isWhole) return null;
    await comeIdle();
    if (!isWanted()) return null;
  }
}

function readAgain(after: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void readClientRows(), after);
}

function rowsOf(columns: Columns): ClientRow[] {
  return columns.ids.map((id, index) => ({
    id,
    name: columns.names[index] ?? '',
    status: columns.statuses[index] ?? 'active',
    owner: columns.owners[index] ?? '',
    industry: columns.industries[index] ?? '',
    domains: columns.domains[index] ?? '',
    cadence: columns.cadences[index] || null,
    people: columns.people[index] ?? 0,
    lastIn: columns.lastIn[index] || null,
    lastOut: columns.lastOut[index] || null,
    next: columns.next[index] || null,
    contacts: columns.contacts[index] ?? 0,
    months: columns.months[index] ?? '',
  }));
}
