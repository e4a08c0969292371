import type { Stored } from '../records/index.ts';

type Weighed = Pick<Stored<'risk'>, 'fields'>;

/** How much a risk weighs: likelihood by impact, from 1 to 9. */
export function riskWeight({ fields: { likelihood, impact } }: Weighed): number {
  return likelihood * impact;
}

/** The weightiest first; of the same weight what was raised first. */
export function byRiskWeight(one: Weighed, other: Weighed): number {
  return riskWeight(other) - riskWeight(one) || one.fields.raisedAt - other.fields.raisedAt;
}
