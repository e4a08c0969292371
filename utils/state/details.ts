import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { PracticeRecord } from '../messaging/practice-shapes.ts';
import type { PracticeKindName } from '../records/index.ts';
import { onChange } from './changes.ts';

/** The records that were looked at so far, by id. */
export const details = signal<ReadonlyMap<string, PracticeRecord>>(new Map());
/** The names of the clients that were looked at so far, by id. */
export const clientNames = signal<ReadonlyMap<string, string>>(new Map());

/** So many are asked for in one call at most. */
const most = 500;
/** What is being read. */
const asked = new Set<string>();

/** Reads some records of a kind, as far as they were not read yet; what cannot be read is left out, and asked for again. */
export async function readDetails(kind: PracticeKindName, ids: readonly string[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !details.peek().has(id) && !asked.has(id)).slice(0, most);
  if (missing.length > 0) await renew(kind, missing);
}

/** Reads the names of some clients, as far as they were not read yet. */
export async function readNames(clientIds: readonly string[]): Promise<void> {
  const missing = [...new Set(clientIds)].filter((id) => !clientNames.peek().has(id)).slice(0, most);
  if (missing.length === 0) return;
  const answer = await call('clients.named', { clientIds: missing });
  if (answer.ok) clientNames.value = new Map([...clientNames.peek(), ...Object.entries(answer.value.names)]);
}

/** Keeps what was read true while it is shown; returns what stops it, and forgets what would not be kept true any more. */
export function followDetails(): () => void {
  const stop = onChange(
    ({ id }) => details.peek().has(id) || clientNames.peek().has(id),
    () => void renewAll(),
  );
  return () => {
    stop();
    details.value = new Map();
    clientNames.value = new Map();
  };
}

/** A notice says that something of it became different: what is shown is little, and read anew as a whole. */
async function renewAll(): Promise<void> {
  const named = [...clientNames.peek().keys()].slice(0, most);
  const byKind = Map.groupBy(details.peek().values(), ({ kind }) => kind);
  const answer = await call('clients.named', { clientIds: named });
  if (answer.ok) clientNames.value = new Map([...clientNames.peek(), ...Object.entries(answer.value.names)]);
  for (const [kind, records] of byKind) {
    const ids = records.map(({ id }) => id);
    for (let first = 0; first < ids.length; first += most) await renew(kind, ids.slice(first, first + most));
  }
}

async function renew(kind: PracticeKindName, ids: string[]): Promise<void> {
  for (const id of ids) asked.add(id);
  const answer = await call('practice.read', { kind, ids });
  for (const id of ids) asked.delete(id);
  if (!answer.ok) return;
  const next = new Map(details.peek());
  for (const id of ids) next.delete(id);
  for (const record of answer.value.records) next.set(record.id, record);
  details.value = next;
}
