import { decided } from './decided.ts';
import type { Standing, Timing, Wait } from './define-signal.ts';
import type { ClientHistory } from './history.ts';
import { signals } from './index.ts';
import { dayAt, earliestOf, type Moment } from './moment.ts';

/** Goes up when the rules change: then every client is looked at anew. */
export const signalRules = '2';

/** How something that needs care stands at a moment, and what that weighs in all. */
export interface Weighed extends Standing {
  weight: number;
}

/** What needs care at a moment: what it is, how late, and why it weighs what it weighs. */
export interface Care extends Weighed {
  wait: Wait;
}

/** Everything that needs care with a client or will, whatever the time is. What a person has decided holds. */
export function lookAt(history: ClientHistory): Wait[] {
  return signals.flatMap((signal) => signal.look(history)).flatMap((wait) => decided(wait, history));
}

/** Whether it may need care at a moment, in milliseconds since 1970, or after it. */
export function isToCome(timing: Timing, at: number): boolean {
  return (byName.get(timing.signal)?.until?.(timing) ?? Infinity) >= at;
}

/** When the first of some waits may need care; never, where there is none. */
export function earliest(waits: readonly Timing[]): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...waits.map(fromOf));
}

/** What of some waits needs care at a moment, the weightiest first. */
export function judgeAll(waits: readonly Wait[], moment: Moment): Care[] {
  return waits
    .flatMap((wait) => {
      const weighed = weigh(wait, moment);
      return weighed === null ? [] : [{ wait, ...weighed }];
    })
    .toSorted(byWeight);
}

/** How it stands at a moment; null where it does not need care then. */
export function weigh(timing: Timing, moment: Moment): Weighed | null {
  const { signal, hiddenUntil } = timing;
  if (hiddenUntil !== null && hiddenUntil > dayAt(moment.at, moment.zone)) return null;
  const standing = byName.get(signal)?.judge(timing, moment) ?? null;
  if (standing === null) return null;
  return { ...standing, weight: standing.because.reduce((sum, { points }) => sum + points, 0) };
}

/** The weightiest first; of the same weight what waits longest. */
export function byWeight(one: Pick<Care, 'weight' | 'wait'>, other: Pick<Care, 'weight' | 'wait'>): number {
  return other.weight - one.weight || one.wait.since - other.wait.since;
}

const byName = new Map(signals.map((signal) => [signal.name, signal]));

function fromOf(timing: Timing): number {
  const from = byName.get(timing.signal)?.from(timing) ?? Number.MAX_SAFE_INTEGER;
  return timing.hiddenUntil === null ? from : Math.max(from, earliestOf(timing.hiddenUntil));
}
