import { lateOfLate } from '../late-promises.ts';
import type { RiskRule } from './risk-rule.ts';

const fewest = 2;

/** Promises of ours were late twice or more: they may stop relying on us. */
export const promisesLate: RiskRule = {
  name: 'promises-late',
  isOneForClient: true,
  look(looked, moment) {
    const late = lateOfLate(looked, moment);
    const latest = late.at(-1)?.fields.due;
    if (late.length < fewest || !latest) return [];
    return [
      {
        key: latest.slice(0, 4),
        projectId: null,
        title: '',
        count: late.length,
        likelihood: 2,
        impact: 2,
        evidence: late.map(({ id }) => ({ kind: 'commitment', id })),
      },
    ];
  },
};
