import type { Timing } from '../../signals/define-signal.ts';

/** What of some waits is enough to judge them, in their order, as it is kept: many thousands are read at once. */
export function packTimings(waits: readonly Timing[]): unknown {
  return waits.map(({ signal, since, due, agreed, zone, hiddenUntil }) => [
    signal,
    since,
    due,
    agreed,
    zone,
    hiddenUntil,
  ]);
}

/** What is kept, read again; nothing where not all of it can be read. Checked by hand, as the waits are. */
export function unpackTimings(raw: unknown): Timing[] {
  if (!Array.isArray(raw)) return [];
  const timings = raw.flatMap((each) => unpack(each) ?? []);
  return timings.length === raw.length ? timings : [];
}

function unpack(raw: unknown): Timing | null {
  if (!Array.isArray(raw)) return null;
  const [signal, since, due, agreed, zone, hiddenUntil]: unknown[] = raw;
  if (typeof signal !== 'string' || typeof since !== 'number') return null;
  if (agreed !== null && typeof agreed !== 'number') return null;
  if (!isMaybeText(due) || !isMaybeText(zone) || !isMaybeText(hiddenUntil)) return null;
  return { signal, since, due, agreed, zone, hiddenUntil };
}

function isMaybeText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
