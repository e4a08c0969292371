import type { ImportCounts, ImportSummary } from '../importers/import-record.ts';

/** How fast something goes, and what is left of it. */
export interface Pace {
  /** From 0 to 1; null where nobody knows how much there is. */
  fraction: number | null;
  /** Null until it can be told. */
  secondsLeft: number | null;
  /** Of what was counted, in each second; null until it can be told. */
  perSecond: number | null;
}

/** Before this many seconds a speed says nothing. */
const tooSoon = 0.5;

/** The pace of what did `done` of `total` in so many seconds: it goes on as fast as it went on the whole. */
export function paceOf({ done, total, seconds }: { done: number; total: number | null; seconds: number }): Pace {
  const perSecond = seconds < tooSoon ? null : done / seconds;
  if (total === null) return { fraction: null, secondsLeft: null, perSecond };
  const left = Math.max(0, total - done);
  return {
    fraction: total <= 0 ? 1 : Math.min(1, done / total),
    secondsLeft: perSecond === null || perSecond === 0 ? null : left / perSecond,
    perSecond,
  };
}

/** How far an import was, and when, as a page began to have it written: its speed is told from there. */
export interface WritingStart {
  /** Milliseconds since 1970. */
  at: number;
  written: number;
  items: number;
}

/** An import as it stands now, in milliseconds since 1970: its pace is counted from here. */
export function writingStart({ written, counts }: ImportSummary, now: number): WritingStart {
  return { at: now, written, items: itemsIn(counts) };
}

/** The pace of an import that is being written, in items; how much of it is done counts from its beginning. */
export function writingPace(summary: ImportSummary, start: WritingStart, now: number): Pace {
  const seconds = (now - start.at) / 1000;
  const { secondsLeft } = paceOf({
    done: summary.written - start.written,
    total: summary.batches - start.written,
    seconds,
  });
  const { perSecond } = paceOf({ done: itemsIn(summary.counts) - start.items, total: null, seconds });
  const { fraction } = paceOf({ done: summary.written, total: summary.batches, seconds });
  return { fraction, secondsLeft, perSecond };
}

function itemsIn({ clients, people, mails, events, deals, merged }: ImportCounts): number {
  return clients + people + mails + events + deals + merged;
}
