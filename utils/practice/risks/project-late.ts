import type { Milestone } from '../../records/project.ts';
import { dayAt } from '../../signals/moment.ts';
import type { RiskRule } from './risk-rule.ts';

const fewest = 2;

/** A running project two milestones of which were not reached on the agreed day, one of them still not. */
export const projectLate: RiskRule = {
  name: 'project-late',
  isOneForClient: false,
  look({ projects }, { at, zone }) {
    const today = dayAt(at, zone);
    return projects
      .filter(({ fields }) => fields.status === 'running')
      .flatMap(({ id, fields: { name, milestones } }) => {
        const late = Object.values(milestones).filter((each) => isLate(each, today));
        if (late.length < fewest || late.every(({ actual }) => actual !== null)) return [];
        return [
          {
            key: id,
            projectId: id,
            title: name,
            count: late.length,
            likelihood: 3 as const,
            impact: 2 as const,
            evidence: [{ kind: 'project' as const, id }],
          },
        ];
      });
  },
};

/** Measured against the agreed day; where none was agreed, against the day that it is expected on. */
function isLate({ agreed, current, actual }: Milestone, today: string): boolean {
  const day = agreed ?? current;
  return day !== null && (actual ?? today) > day;
}
