import type { Project } from '../records/project.ts';
import { isOver } from './project-over.ts';
import { dueOf } from './work-left.ts';

/** A date of a project: when a milestone was done, or is to be done as it is known now. */
export interface DatedMilestone {
  name: string;
  day: string;
  isDone: boolean;
}

/** The milestones of a project that have a date, in the order of time. */
export function datedMilestones({ milestones }: Pick<Project, 'milestones'>): DatedMilestone[] {
  return Object.values(milestones)
    .flatMap((milestone): DatedMilestone[] => {
      const day = milestone.actual ?? dueOf(milestone);
      return day === null ? [] : [{ name: milestone.name, day, isDone: milestone.actual !== null }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/**
 * The next date that a project has to keep: a milestone that is not done, else the due, which has no name. Null where it has
 * none, and once it is over.
 */
export function nextDate(
  project: Pick<Project, 'milestones' | 'status' | 'due'>,
): { name: string; day: string } | null {
  if (isOver(project)) return null;
  const open = datedMilestones(project).find(({ isDone }) => !isDone);
  return open ?? (project.due === null ? null : { name: '', day: project.due });
}
