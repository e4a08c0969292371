import type { Stored } from '../records/index.ts';

export type Stage = Stored<'opportunity'>['fields']['stage'];

/** The stages in the order in which work comes into them. */
export const stages: readonly [Stage, ...Stage[]] = ['idea', 'talking', 'offered', 'won', 'lost'];

/** The stage beside another; null at either end. */
export function stageBeside(stage: Stage, step: 1 | -1): Stage | null {
  return stages[stages.indexOf(stage) + step] ?? null;
}

/** What something may bring, in one currency; the currency is empty where none was named. */
export interface Sum {
  currency: string;
  value: number;
}

/** Whether it is won or lost: nothing is expected of it any more. */
export function isSettled(stage: string): boolean {
  return stage === 'won' || stage === 'lost';
}

/**
 * What several may bring, currency by currency, the largest first: no currency is changed into another. A value that nobody
 * knows is null, and adds nothing.
 */
export function sumsOf(values: readonly { currency: string; value: number | null }[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { currency, value } of values) {
    if (value !== null) sums.set(currency, (sums.get(currency) ?? 0) + value);
  }
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((one, other) => other.value - one.value || one.currency.localeCompare(other.currency));
}
