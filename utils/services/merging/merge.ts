import type { Client } from '../../records/client.ts';
import { byHand } from '../../records/fields.ts';
import type { Stored } from '../../records/index.ts';
import type { Person } from '../../records/person.ts';
import type { Verdict } from '../../records/verdict.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { clientMerging, personMerging } from './fields.ts';
import { verdictId } from './verdicts.ts';

/** Two records of a kind, the one that stays first, and the operation that decides of them. */
export interface Pair {
  about: Verdict['about'];
  keptId: string;
  otherId: string;
  operationId: string;
}

/** Makes two records one; nothing where one of them is not there any more. */
export async function recordsToMerge(reader: Reader, pair: Pair, now: number): Promise<Change[]> {
  return pair.about === 'person' ? peopleToMerge(reader, pair, now) : clientsToMerge(reader, pair, now);
}

async function peopleToMerge(reader: Reader, pair: Pair, now: number): Promise<Change[]> {
  const found = bothOf(await reader.read('person', [pair.keptId, pair.otherId]), pair);
  if (found === null) return [];
  const people: { kept: Person; other: Person } = { kept: found.kept.fields, other: found.other.fields };
  return [
    change('person', pair.keptId, { set: personMerging.merge(people.kept, people.other) }),
    change('person', pair.otherId, { deleted: true }),
    decided(pair, found, now, { verdict: 'one', people, clients: null, work: null }),
  ];
}

/** Their history is many records: it goes over afterwards. */
async function clientsToMerge(reader: Reader, pair: Pair, now: number): Promise<Change[]> {
  const found = bothOf(await reader.read('client', [pair.keptId, pair.otherId]), pair);
  if (found === null) return [];
  const clients: { kept: Client; other: Client } = { kept: found.kept.fields, other: found.other.fields };
  return [
    change('client', pair.keptId, { set: clientMerging.merge(clients.kept, clients.other) }),
    change('client', pair.otherId, { deleted: true }),
    decided(pair, found, now, { verdict: 'one', people: null, clients, work: 'merge' }),
  ];
}

/** Says that two records are two; nothing where one of them is not there any more. */
export async function recordsToKeepApart(reader: Reader, pair: Pair, now: number): Promise<Change[]> {
  const ids = [pair.keptId, pair.otherId];
  const records: Named[] =
    pair.about === 'person' ? await reader.read('person', ids) : await reader.read('client', ids);
  const found = bothOf(records, pair);
  return found === null
    ? []
    : [decided(pair, found, now, { verdict: 'apart', people: null, clients: null, work: null })];
}

type Named = Stored<'person'> | Stored<'client'>;

function bothOf<Kind extends Named>(
  records: readonly Kind[],
  { keptId, otherId }: Pair,
): { kept: Kind; other: Kind } | null {
  const kept = records.find(({ id }) => id === keptId);
  const other = records.find(({ id }) => id === otherId);
  return kept === undefined || other === undefined || keptId === otherId ? null : { kept, other };
}

function decided(
  { about, keptId, otherId, operationId }: Pair,
  { kept, other }: { kept: Named; other: Named },
  now: number,
  what: Pick<Verdict, 'verdict' | 'people' | 'clients' | 'work'>,
): Change {
  return change('verdict', verdictId(about, keptId, otherId), {
    set: {
      about,
      keptId,
      otherId,
      keptName: nameOf(kept),
      otherName: nameOf(other),
      decidedAt: now,
      operationId,
      provenance: byHand,
      ...what,
    },
    deleted: false,
  });
}

/** What a record is called; someone without a name by their address or phone. */
function nameOf(record: Named): string {
  if (record.kind === 'client' || record.fields.name !== '') return record.fields.name;
  const { emails, phones } = record.fields;
  return Object.keys(emails)[0] ?? Object.keys(phones)[0] ?? '';
}
