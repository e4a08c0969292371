import { projectStanding } from '../../utils/practice/project-standing.ts';
import type { Project } from '../../utils/records/project.ts';
import { dayOf } from '../ui/dates.ts';

/** By how many days a milestone is late today; 0 where it is not. */
export function daysLate(project: Project, milestoneId: string): number {
  const { late } = projectStanding(project, dayOf(Date.now()));
  return late.find(({ milestone }) => milestone.id === milestoneId)?.days ?? 0;
}
