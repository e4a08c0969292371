import type { Stored } from '../../records/index.ts';
import type { VerdictAbout } from '../../records/verdict.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

/** More verdicts about one record than this are not looked through. */
const limit = 1000;

/** The id of what is decided of two records: the same whichever is named first, so that it is decided once. */
export function verdictId(about: VerdictAbout, one: string, other: string): string {
  return `verdict ${about} ${[one, other].toSorted().join(' ')}`;
}

/** What was decided about a record. */
async function verdictsOf(reader: Reader, id: string): Promise<Stored<'verdict'>[]> {
  return (await reader.list({ kind: 'verdict', index: 'of', prefix: [id], limit })).records;
}

/** The merge by which a record went into another; null where it did not. */
export async function mergeAway(reader: Reader, id: string): Promise<Stored<'verdict'> | null> {
  const all = await verdictsOf(reader, id);
  return all.find(({ fields }) => fields.verdict === 'one' && fields.otherId === id) ?? null;
}

/** The merges by which others went into a record after a moment, in their order. */
export async function mergesInto(reader: Reader, id: string, after: number): Promise<Stored<'verdict'>[]> {
  const all = await verdictsOf(reader, id);
  return all
    .filter(({ fields }) => fields.verdict === 'one' && fields.keptId === id && fields.decidedAt > after)
    .toSorted((one, other) => one.fields.decidedAt - other.fields.decidedAt);
}

/** The record that stands for one that was merged into another, and that maybe into a third; else the record itself. */
export async function standingFor(reader: Reader, id: string): Promise<string> {
  const merge = await mergeAway(reader, id);
  return merge === null ? id : standingFor(reader, merge.fields.keptId);
}

/** A record and all that were merged into it, directly or through others. */
export async function mergedInto(reader: Reader, id: string): Promise<Set<string>> {
  const found = new Set([id]);
  for (const each of found) {
    for (const { fields } of await verdictsOf(reader, each)) {
      if (fields.verdict === 'one' && fields.keptId === each) found.add(fields.otherId);
    }
  }
  return found;
}

/** With a record everything goes that was kept of those that were merged into it. */
export async function verdictsToDelete(reader: Reader, ids: readonly string[]): Promise<Change[]> {
  const verdicts = new Set<string>();
  for (const id of ids) {
    for (const merged of await mergedInto(reader, id)) {
      for (const verdict of await verdictsOf(reader, merged)) verdicts.add(verdict.id);
    }
  }
  return [...verdicts].map((id) => change('verdict', id, { deleted: true }));
}
