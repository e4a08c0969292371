import type { ShownPageName } from '../messaging/calls/practice.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import type { PracticeRecord } from '../messaging/practice-shapes.ts';
import { success, type Result } from '../platform/result.ts';
import { comeIdle } from '../platform/when-idle.ts';
import { beginnings } from './beginnings.ts';
import { keepReading } from './keep-reading.ts';

/** A page over all clients. */
export interface WantedPage {
  page: ShownPageName;
  /** The group that is wanted alone; null for all. */
  group: string | null;
  /** So many of each group are read at once, more than fit on a screen; the others come behind. */
  atFirst: number;
  /** More of a group is not wanted. */
  atMost: number;
}

/** What stands on a page so far. */
export interface Shown {
  groups: ShownGroup[];
  /** The names of the clients of these records, by id. */
  names: ReadonlyMap<string, string>;
  /** False while only the first of each group were read. */
  isWhole: boolean;
}
export interface ShownGroup {
  name: string;
  /** How many there are, read or not. */
  count: number;
  /** How many of them stand on the page. */
  listed: number;
  sums: { currency: string; value: number }[];
  records: PracticeRecord[];
}

type Part = Result<Output<'practice.shown'>, CallProblem>;

/** Behind the first ones, so many are read at a time. */
const moreRecords = 500;

const first = beginnings((wanted: WantedPage) => readPart(wanted, 0, wanted.atFirst));

/** Asks for what a page shows first, before it is loaded. */
export function beginShown(wanted: WantedPage): Promise<void> {
  return first.begin(wanted);
}

/** What a page shows first, where it was begun and is there. */
export function shownAtOnce(wanted: WantedPage): Shown | null {
  const part = first.here(wanted);
  return part?.ok === true ? joined([part.value], wanted.atFirst, wanted.atMost) : null;
}

/**
 * Reads what stands on a page now, and whenever one of its records or a client changes. The first of each group are shown
 * at once where nothing is shown yet. Returns what stops it.
 */
export function followShown(
  wanted: WantedPage,
  kind: PracticeRecord['kind'],
  show: (answer: Result<Shown, CallProblem>) => void,
): () => void {
  let isShown = false;
  return keepReading(
    (changed) => changed.kind === kind || changed.kind === 'client',
    async (isWanted) => {
      const parts: Output<'practice.shown'>[] = [];
      const atOnce = isShown ? moreRecords : wanted.atFirst;
      let part: Part = await (isShown ? readPart(wanted, 0, atOnce) : first.take(wanted));
      for (let upTo = atOnce; ; upTo += moreRecords) {
        if (!isWanted()) return;
        if (!part.ok) return show(part);
        parts.push(part.value);
        const shown = joined(parts, upTo, wanted.atMost);
        if (shown.isWhole || !isShown) show(success(shown));
        isShown = true;
        if (shown.isWhole) return;
        await comeIdle();
        if (!isWanted()) return;
        part = await readPart(wanted, upTo, moreRecords);
      }
    },
  );
}

function readPart({ page, group, atMost }: WantedPage, from: number, most: number): Promise<Part> {
  return call('practice.shown', { page, group, from, most: Math.min(most, atMost - from) });
}

/** Puts the parts of a page together, which hold so many of each group. */
function joined(parts: readonly Output<'practice.shown'>[], upTo: number, atMost: number): Shown {
  const last = parts.at(-1)?.groups ?? [];
  const groups = last.map(({ name, count, listed, sums }) => ({
    name,
    count,
    listed,
    sums,
    records: parts.flatMap((part) => part.groups.find((group) => group.name === name)?.records ?? []),
  }));
  return {
    groups,
    names: new Map(parts.flatMap(({ names }) => Object.entries(names))),
    isWhole: groups.every(({ listed }) => Math.min(listed, atMost) <= upTo),
  };
}
