import type { Client } from '../../records/client.ts';
import type { Person } from '../../records/person.ts';
import type { Verdict } from '../../records/verdict.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { clientMerging, personMerging, type Merging } from './fields.ts';
import { mergeAway, mergesInto, standingFor } from './verdicts.ts';

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
  verdict: Verdict,
  people: { kept: Person; other: Person },
): Promise<Change[]> {
  return [
    change('person', verdict.otherId, { set: await withClientOfToday(reader, people.other), deleted: false }),
    ...(await takenOut<Person>(reader, verdict, people, personMerging, {
      record: async (id) => (await reader.read('person', [id]))[0]?.fields ?? null,
      snapshot: (fields) => fields.people,
      put: async (id, fields) => change('person', id, { set: await withClientOfToday(reader, fields) }),
      putSnapshot: (id, snapshot) => change('verdict', id, { set: { people: snapshot } }),
    })),
  ];
}

async function clientToBringBack(
  reader: Reader,
  verdict: Verdict,
  clients: { kept: Client; other: Client },
): Promise<Change[]> {
  return [
    change('client', verdict.otherId, { set: clients.other, deleted: false }),
    ...(await takenOut<Client>(reader, verdict, clients, clientMerging, {
      record: async (id) => (await reader.read('client', [id]))[0]?.fields ?? null,
      snapshot: (fields) => fields.clients,
      put: async (id, set) => change('client', id, { set }),
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
  put: (id: string, fields: Fields) => Promise<Change>;
  putSnapshot: (id: string, snapshot: Snapshot<Fields>) => Change;
}

/** A record as it was with what is taken out of it, and as it would have been without. */
interface Difference<Fields> {
  was: Fields;
  shall: Fields;
}

/**
 * Takes what came from a merged record out of the one that it went into, and out of what is kept of that one by the
 * merges after. Where it went into a third itself it goes on there, up to the one that stands for all of them.
 */
async function takenOut<Fields>(
  reader: Reader,
  { keptId, decidedAt }: Verdict,
  { kept, other }: Snapshot<Fields>,
  merging: Merging<Fields>,
  access: Access<Fields>,
): Promise<Change[]> {
  const changes: Change[] = [];
  let id = keptId;
  let since = decidedAt;
  let difference: Difference<Fields> = { was: merging.merge(kept, other), shall: kept };
  /** Corrects what a merge keeps, and follows what that makes different. */
  const follow = (verdictId: string, before: Snapshot<Fields>, after: Snapshot<Fields>) => {
    changes.push(access.putSnapshot(verdictId, after));
    difference = { was: merging.merge(before.kept, before.other), shall: merging.merge(after.kept, after.other) };
  };
  for (;;) {
    for (const later of await mergesInto(reader, id, since)) {
      const snapshot = access.snapshot(later.fields);
      if (snapshot === null) continue;
      follow(later.id, snapshot, { ...snapshot, kept: rebased(merging, snapshot.kept, difference) });
    }
    const away = await mergeAway(reader, id);
    const snapshot = away === null ? null : access.snapshot(away.fields);
    if (away === null || snapshot === null) {
      const fields = await access.record(id);
      return fields === null ? changes : [...changes, await access.put(id, rebased(merging, fields, difference))];
    }
    follow(away.id, snapshot, { ...snapshot, other: rebased(merging, snapshot.other, difference) });
    id = away.fields.keptId;
    since = away.fields.decidedAt;
  }
}

function rebased<Fields>(merging: Merging<Fields>, now: Fields, { was, shall }: Difference<Fields>): Fields {
  return merging.rebase(now, was, shall);
}

/** Whose they are may have been merged, or taken apart again, since they were. */
async function withClientOfToday(reader: Reader, fields: Person): Promise<Person> {
  const original = fields.formerClientId ?? fields.clientId;
  if (original === null) return fields;
  const clientId = await standingFor(reader, original);
  return { ...fields, clientId, formerClientId: clientId === original ? null : original };
}
