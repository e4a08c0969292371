import type { Client } from '../../records/client.ts';
import type { Person } from '../../records/person.ts';
import type { Verdict } from '../../records/verdict.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { clientMerging, personMerging, type Merging } from './fields.ts';
import { mergeAway, standingFor } from './verdicts.ts';

/** What becomes of the two afterwards: they are two for good, or they may be proposed again. */
export type Afterwards = 'apart' | 'open';

/**
 * Takes a verdict back. The other record is there again as it was, also where it was emptied meanwhile; what came from
 * it is taken out of the one that stands for it now, but for what was changed by hand since.
 */
export async function verdictToTakeBack(
  reader: Reader,
  verdictId: string,
  { afterwards, operationId, now }: { afterwards: Afterwards; operationId: string; now: number },
): Promise<Change[]> {
  const [verdict] = await reader.read('verdict', [verdictId]);
  if (verdict === undefined) return [];
  const { people, clients } = verdict.fields;
  const isHistoryBack = clients === null;
  const taken = { verdict: 'apart', people: null, clients: null, decidedAt: now, operationId } as const;
  return [
    ...(people === null ? [] : await personToBringBack(reader, verdict.fields, people)),
    ...(clients === null ? [] : await clientToBringBack(reader, verdict.fields, clients)),
    isHistoryBack
      ? change('verdict', verdictId, { set: { ...taken, work: null }, deleted: afterwards === 'open' })
      : change('verdict', verdictId, { set: { ...taken, work: afterwards === 'open' ? 'forget' : 'part' } }),
  ];
}

async function personToBringBack(
  reader: Reader,
  { keptId, otherId }: Verdict,
  people: { kept: Person; other: Person },
): Promise<Change[]> {
  return [
    change('person', otherId, { set: await withClientOfToday(reader, people.other), deleted: false }),
    ...(await takenOut<Person>(reader, keptId, people, personMerging, {
      record: async (id) => (await reader.read('person', [id]))[0]?.fields ?? null,
      snapshot: (fields) => fields.people,
      put: (id, set) => change('person', id, { set }),
      putSnapshot: (id, snapshot) => change('verdict', id, { set: { people: snapshot } }),
    })),
  ];
}

async function clientToBringBack(
  reader: Reader,
  { keptId, otherId }: Verdict,
  clients: { kept: Client; other: Client },
): Promise<Change[]> {
  return [
    change('client', otherId, { set: clients.other, deleted: false }),
    ...(await takenOut<Client>(reader, keptId, clients, clientMerging, {
      record: async (id) => (await reader.read('client', [id]))[0]?.fields ?? null,
      snapshot: (fields) => fields.clients,
      put: (id, set) => change('client', id, { set }),
      putSnapshot: (id, snapshot) => change('verdict', id, { set: { clients: snapshot } }),
    })),
  ];
}

interface Snapshot<Fields> {
  kept: Fields;
  other: Fields;
}
interface Access<Fields> {
  record: (id: string) => Promise<Fields | null>;
  snapshot: (verdict: Verdict) => Snapshot<Fields> | null;
  put: (id: string, fields: Fields) => Change;
  putSnapshot: (id: string, snapshot: Snapshot<Fields>) => Change;
}

/**
 * Takes what came from a merged record out of the one that it went into. Where that one went into a third itself, out of
 * what is kept of it, and so on up to the one that stands for all of them.
 */
async function takenOut<Fields>(
  reader: Reader,
  keptId: string,
  { kept, other }: Snapshot<Fields>,
  merging: Merging<Fields>,
  access: Access<Fields>,
): Promise<Change[]> {
  const changes: Change[] = [];
  let id = keptId;
  let was = merging.merge(kept, other);
  let shall = kept;
  for (;;) {
    const next = await mergeAway(reader, id);
    const snapshot = next === null ? null : access.snapshot(next.fields);
    if (next === null || snapshot === null) {
      const fields = await access.record(id);
      return fields === null ? changes : [...changes, access.put(id, merging.rebase(fields, was, shall))];
    }
    const rebased = { kept: snapshot.kept, other: merging.rebase(snapshot.other, was, shall) };
    changes.push(access.putSnapshot(next.id, rebased));
    was = merging.merge(snapshot.kept, snapshot.other);
    shall = merging.merge(rebased.kept, rebased.other);
    id = next.fields.keptId;
  }
}

/** Whose they are may have been merged, or taken apart again, since they were. */
async function withClientOfToday(reader: Reader, fields: Person): Promise<Person> {
  const original = fields.formerClientId ?? fields.clientId;
  if (original === null) return fields;
  const clientId = await standingFor(reader, original);
  return { ...fields, clientId, formerClientId: clientId === original ? null : original };
}
