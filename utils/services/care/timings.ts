import type { Timing } from '../../signals/define-signal.ts';

/** So many values are kept of each. */
const width = 6;

/**
 * What of some waits is enough to judge them, in their order, as it is kept: all of them in one row, since many thousands are
 * read at once.
 */
export function packTimings(waits: readonly Timing[]): unknown {
  return waits.flatMap(({ signal, since, due, agreed, zone, hiddenUntil }) => [
    signal,
    since,
    due,
    agreed,
    zone,
    hiddenUntil,
  ]);
}

/** What was read of values that are still held: thousands of them are asked for again and again. */
const known = new WeakMap<object, Timing[]>();

/** What is kept, read again; nothing where not all of it can be read. Checked by hand, as the waits are. */
export function unpackTimings(raw: unknown): readonly Timing[] {
  if (!Array.isArray(raw)) return [];
  const timings = known.get(raw) ?? unpackAll(raw);
  known.set(raw, timings);
  return timings;
}

function unpackAll(values: readonly unknown[]): Timing[] {
  const timings: Timing[] = [];
  for (let at = 0; at < values.length; at += width) {
    const timing = unpack(values, at);
    if (timing === null) return [];
    timings.push(timing);
  }
  return timings;
}

function unpack(values: readonly unknown[], at: number): Timing | null {
  const [signal, since, due] = [values[at], values[at + 1], values[at + 2]];
  const [agreed, zone, hiddenUntil] = [values[at + 3], values[at + 4], values[at + 5]];
  if (typeof signal !== 'string' || typeof since !== 'number') return null;
  if (agreed !== null && typeof agreed !== 'number') return null;
  if (!isMaybeText(due) || !isMaybeText(zone) || !isMaybeText(hiddenUntil)) return null;
  return { signal, since, due, agreed, zone, hiddenUntil };
}

function isMaybeText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
