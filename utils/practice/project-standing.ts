import type { Project } from '../records/project.ts';
import { daysBetween } from '../signals/moment.ts';
import { inOrder, type PlacedMilestone } from './milestone-order.ts';
import { isOver } from './project-over.ts';

/** Where the work on a project stands. */
export interface ProjectStanding {
  /** What is to be done next, with the days until then; null where nothing that is left has a day from today on. */
  next: { milestone: PlacedMilestone; days: number } | null;
  /** What should be done by now and is not, the oldest first, with the days since. */
  late: { milestone: PlacedMilestone; days: number }[];
  done: number;
  all: number;
}

/** Where a project stands on a day, `2026-11-23`. What was stopped or is done owes nothing any more. */
export function projectStanding(project: Project, today: string): ProjectStanding {
  const ordered = inOrder(project.milestones);
  const open = isOver(project) ? [] : ordered.filter(({ actual }) => actual === null);
  const counted = open.flatMap((milestone) =>
    milestone.current === null ? [] : [{ milestone, days: daysBetween(today, milestone.current) }],
  );
  return {
    next: counted.find(({ days }) => days >= 0) ?? null,
    late: counted.filter(({ days }) => days < 0).map(({ milestone, days }) => ({ milestone, days: -days })),
    done: ordered.filter(({ actual }) => actual !== null).length,
    all: ordered.length,
  };
}

/** The last milestone that is not done and stands after the end of its project; null where none does. */
export function afterTheEnd({ due, milestones }: Pick<Project, 'due' | 'milestones'>): PlacedMilestone | null {
  const last = inOrder(milestones).findLast(({ actual, current }) => actual === null && current !== null);
  return due !== null && (last?.current ?? '') > due ? (last ?? null) : null;
}
