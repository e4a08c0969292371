import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
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

/** Every client, as it was told at `now`; incomplete while an older release's records are being counted. */
export interface ClientRows {
  rows: readonly ClientRow[];
  now: number;
  isComplete: boolean;
}

/** Null until they were read. */
export const clientRows = signal<ClientRows | null>(null);
export const clientRowsProblem = signal<CallProblem | null>(null);

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

export async function readClientRows(): Promise<void> {
  const mine = ++reading;
  isReading = true;
  const answer = await call('clients.list', {});
  if (mine !== reading) return;
  isReading = false;
  clientRowsProblem.value = answer.ok ? null : answer.problem;
  if (!answer.ok) return;
  const { now, isComplete } = answer.value;
  clientRows.value = { rows: rowsOf(answer.value), now, isComplete };
  if (!isComplete) readAgain(later);
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
