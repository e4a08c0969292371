import { lateOfLate } from '../late-promises.ts';
import type { HealthPart, HealthRule } from './health-part.ts';

/** Whether we keep what we promise: of the last half year, one late promise is fair, two are poor. */
export const promises: HealthRule = (practice, moment): HealthPart => {
  const name = 'promises';
  const late = lateOfLate(practice, moment);
  const evidence = late.map(({ id }) => ({ kind: 'commitment' as const, id }));
  if (late.length > 1) return { name, standing: 'poor', reason: 'promises-late', count: late.length, evidence };
  if (late.length === 1) return { name, standing: 'fair', reason: 'promise-late', count: 1, evidence };
  const kept = practice.kept.filter(({ fields }) => fields.owedBy === 'us');
  if (kept.length === 0) return { name, standing: 'unknown', reason: 'no-promises', count: 0, evidence: [] };
  const shown = kept.map(({ id }) => ({ kind: 'commitment' as const, id }));
  return { name, standing: 'good', reason: 'promises-kept', count: kept.length, evidence: shown };
};
