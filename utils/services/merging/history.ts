import type { Interaction } from '../../records/interaction.ts';
import type { FieldsOf, HistoryKindName, Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Change } from '../../store/types.ts';

/** A contact, a recap, or whatever else belongs to clients. */
interface History {
  id: string;
  kind: HistoryKindName;
  fields: FieldsOf<HistoryKindName>;
}
type Former = NonNullable<Interaction['former']>;

/** A client whose history goes into another's. */
export interface HistoryMove {
  otherId: string;
  keptId: string;
  /** The other with those that were merged into it before. */
  others: ReadonlySet<string>;
}

/** A client whose history comes back out of another's. */
export interface HistoryReturn {
  otherId: string;
  keptId: string;
  /** Which client stands for each former one today: itself, where it was not merged or is its own again. */
  standing: ReadonlyMap<string, string>;
}

/** A contact or a recap of the other client becomes one of the kept one, and remembers whose it was. */
export function historyToMove(record: History, { otherId, keptId, others }: HistoryMove): Change[] {
  const { clientIds } = record.fields;
  if (!(otherId in clientIds)) return [];
  const former = formerOf(record);
  const isKnown = former.clientIds.some((id) => others.has(id));
  return changed(record, {
    clientIds: { [otherId]: null, [keptId]: true },
    from: fromOf(record) === otherId ? keptId : fromOf(record),
    former: isKnown ? former : { ...former, clientIds: [...former.clientIds, otherId] },
  });
}

/**
 * A contact or a recap that came from the other client is its own again. It stays with the kept one as well where that
 * had taken part itself, or by another that is still merged into it. What was moved to somebody else since stays there.
 */
export function historyToGiveBack(record: History, { otherId, keptId, standing }: HistoryReturn): Change[] {
  const { former, clientIds } = record.fields;
  if (former === null) return [];
  const today = former.clientIds.map((id) => standing.get(id) ?? id);
  if (!today.includes(otherId)) return [];
  const isWriter = former.fromClientId !== null && standing.get(former.fromClientId) === otherId;
  const isAllBack = former.clientIds.every((id, at) => id === today[at]);
  return changed(record, {
    clientIds: keptId in clientIds ? { [otherId]: true, ...(today.includes(keptId) ? {} : { [keptId]: null }) } : {},
    from: isWriter && fromOf(record) === keptId ? otherId : fromOf(record),
    former: isAllBack ? null : former,
  });
}

/** Someone at the other client is now at the kept one, and remembers whose they were. */
export function personToMove({ id, fields }: Stored<'person'>, { otherId, keptId }: HistoryMove): Change[] {
  if (fields.clientId !== otherId) return [];
  return [change('person', id, { set: { clientId: keptId, formerClientId: fields.formerClientId ?? otherId } })];
}

/** Someone who came from the other client is there again; who was moved to somebody else since stays there. */
export function personToGiveBack(
  { id, fields }: Stored<'person'>,
  { otherId, keptId, standing }: HistoryReturn,
): Change[] {
  const { clientId, formerClientId } = fields;
  if (clientId !== keptId || formerClientId === null || standing.get(formerClientId) !== otherId) return [];
  const former = formerClientId === otherId ? null : formerClientId;
  return [change('person', id, { set: { clientId: otherId, formerClientId: former } })];
}

function formerOf(record: History): Former {
  return record.fields.former ?? { clientIds: Object.keys(record.fields.clientIds), fromClientId: fromOf(record) };
}

function fromOf({ fields }: History): string | null {
  return 'fromClientId' in fields ? fields.fromClientId : null;
}

function changed(
  { kind, id }: History,
  what: { clientIds: Record<string, true | null>; from: string | null; former: FieldsOf<'recap'>['former'] },
): Change[] {
  const { clientIds, from, former } = what;
  if (kind === 'interaction')
    return [change(kind, id, { set: { former, fromClientId: from }, elements: { clientIds } })];
  return [change(kind, id, { set: { former }, elements: { clientIds } })];
}
