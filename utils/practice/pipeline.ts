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

/** What some opportunities may bring, currency by currency, the largest first: no currency is changed into another. */
export function sumsOf(opportunities: readonly Pick<Stored<'opportunity'>, 'fields'>[]): Sum[] {
  const sums = new Map<string, number>();
  for (const { fields } of opportunities) {
    if (fields.value !== null) sums.set(fields.currency, (sums.get(fields.currency) ?? 0) + fields.value);
  }
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((one, other) => other.value - one.value || one.currency.localeCompare(other.currency));
}
