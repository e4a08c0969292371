import type { Project } from '../records/project.ts';
import { daysBetween } from '../signals/moment.ts';

/** What came of a project. */
export interface ProjectOutcome {
  status: Project['status'];
  /** Milestones that were done by the day agreed, and those that were done after it. */
  onTime: number;
  late: number;
  /** By how many days the last one that was done missed its agreed day; negative where it was early, null where none was agreed. */
  endedLateBy: number | null;
}

/** What came of a project, by the days that were agreed and those on which it was done. */
export function projectOutcome({ status, milestones }: Project): ProjectOutcome {
  const delays = Object.values(milestones)
    .flatMap(({ agreed, actual }) => (agreed === null || actual === null ? [] : [{ agreed, actual }]))
    .toSorted((one, other) => one.actual.localeCompare(other.actual))
    .map(({ agreed, actual }) => daysBetween(agreed, actual));
  return {
    status,
    onTime: delays.filter((days) => days <= 0).length,
    late: delays.filter((days) => days > 0).length,
    endedLateBy: delays.at(-1) ?? null,
  };
}
