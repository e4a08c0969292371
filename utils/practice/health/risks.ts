import { byRiskWeight, riskWeight } from '../risk-weight.ts';
import type { HealthPart, HealthRule } from './health-part.ts';

/** From here on a risk weighs heavily: two degrees at least are high, or one is and the other is not low. */
const heavy = 6;

/** What may go wrong with them, as far as the register says. */
export const risks: HealthRule = ({ risks: register }): HealthPart => {
  const name = 'risks';
  const taken = register.filter(({ fields: { state } }) => state === 'open' || state === 'closed');
  if (taken.length === 0) return { name, standing: 'unknown', reason: 'no-risks-noted', count: 0, evidence: [] };
  const open = taken.filter(({ fields }) => fields.state === 'open').toSorted(byRiskWeight);
  const shown = (open.length === 0 ? taken : open).map(({ id }) => ({ kind: 'risk' as const, id }));
  if (open.length === 0) return { name, standing: 'good', reason: 'no-risks-open', count: 0, evidence: shown };
  return open.some((risk) => riskWeight(risk) >= heavy)
    ? { name, standing: 'poor', reason: 'high-risk', count: open.length, evidence: shown }
    : { name, standing: 'fair', reason: 'some-risk', count: open.length, evidence: shown };
};
