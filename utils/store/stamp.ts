/**
 * A hybrid logical clock: every changed field carries a stamp, and of two stamps the greater one wins on every device.
 * A stamp is text that sorts by time, then by a counter, then by the device that made it.
 */

/** Where the clock stands: kept on disk, in the same transaction as what it stamped. */
export interface HybridClock {
  device: string;
  at: number;
  count: number;
}

/** The first digit stays below `y`, so that every stamp can still be exceeded. */
export const stampPattern = /^[0-9a-x][0-9a-z]{8}-[0-9a-z]{4}-.{1,40}$/u;
const countLimit = 36 ** 4;
/** A stamp further ahead than this comes from a clock that is wrong: it may not drag ours along. */
export const furthestAhead = 24 * 60 * 60 * 1000;

/** The text of a stamp. */
export function formatStamp({ at, count, device }: HybridClock): string {
  return `${at.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`;
}

/** What a stamp says; it must be one by `stampPattern`. */
export function parseStamp(stamp: string): HybridClock {
  return { at: parseInt(stamp.slice(0, 9), 36), count: parseInt(stamp.slice(10, 14), 36), device: stamp.slice(15) };
}

/** The clock's next step: never behind the wall clock, and always beyond its last step. */
export function tick(clock: HybridClock, now: number): HybridClock {
  return now > clock.at ? { ...clock, at: now, count: 0 } : following(clock);
}

/**
 * Takes note of a stamp from elsewhere. One from the far future moves the clock by `furthestAhead` at most, and
 * `clamped` says so, for a warning; nothing else is different for it.
 */
export function observe(clock: HybridClock, stamp: string, now: number): { clock: HybridClock; clamped: boolean } {
  const seen = parseStamp(stamp);
  const limit = now + furthestAhead;
  const clamped = seen.at > limit;
  const next = clamped ? { at: limit, count: 0 } : seen;
  const isAhead = next.at > clock.at || (next.at === clock.at && next.count > clock.count);
  return { clock: isAhead ? { ...clock, at: next.at, count: next.count } : clock, clamped };
}

/** The stamp for a local edit: the clock's own, or just beyond the one it replaces where that lies in the future. */
export function stampBeyond(clock: HybridClock, replaced: string | undefined): string {
  const own = formatStamp(clock);
  if (replaced === undefined || own > replaced) return own;
  return formatStamp(following({ ...parseStamp(replaced), device: clock.device }));
}

function following(clock: HybridClock): HybridClock {
  const isFull = clock.count + 1 === countLimit;
  return isFull ? { ...clock, at: clock.at + 1, count: 0 } : { ...clock, count: clock.count + 1 };
}
