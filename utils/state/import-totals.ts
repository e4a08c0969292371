import type { ItemKind } from '../importers/item.ts';
import type { SkipReason, Survey } from '../importers/survey.ts';

/** What becomes of one kind of records under the present choice, in numbers. */
export interface KindTotals {
  kind: ItemKind;
  /** Come in as new records. */
  fresh: number;
  /** Add something to a record that is there. */
  merged: number;
  /** There already, or twice in these files. */
  known: number;
  /** Left out since they belong to nobody who is ticked. */
  unticked: number;
  /** Left out whatever is ticked. */
  skipped: { reason: SkipReason; count: number }[];
}

const kinds: readonly ItemKind[] = ['person', 'company', 'mail', 'event', 'deal'];

/** The totals of each kind, where these candidates (by their position in the survey) are ticked. */
export function totalsOf({ groups, skipped }: Survey, ticked: ReadonlySet<number>): KindTotals[] {
  const totals = new Map(kinds.map((kind) => [kind, emptyTotals(kind)]));
  for (const { kind, candidates, fresh, merged, known } of groups) {
    const total = totals.get(kind);
    if (total === undefined) continue;
    if (candidates.some((index) => ticked.has(index))) {
      total.fresh += fresh;
      total.merged += merged;
      total.known += known;
    } else {
      total.unticked += fresh + merged + known;
    }
  }
  for (const { kind, reason, count } of skipped) totals.get(kind)?.skipped.push({ reason, count });
  return [...totals.values()];
}

/** How many of one kind come in or add something. */
export function takenOf(totals: readonly KindTotals[], kind: ItemKind): number {
  const total = totals.find((one) => one.kind === kind);
  return total === undefined ? 0 : total.fresh + total.merged;
}

function emptyTotals(kind: ItemKind): KindTotals {
  return { kind, fresh: 0, merged: 0, known: 0, unticked: 0, skipped: [] };
}
