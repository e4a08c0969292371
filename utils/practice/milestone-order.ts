import type { Milestone } from '../records/project.ts';

/** The milestones of a project, by their ids. */
export type Milestones = Readonly<Record<string, Milestone>>;
/** A milestone with its id. */
export type PlacedMilestone = Milestone & { id: string };

/** The milestones by the day that counts now; those of one day, and those without a day at the end, in their own order. */
export function inOrder(milestones: Milestones): PlacedMilestone[] {
  return Object.entries(milestones)
    .map(([id, milestone]) => ({ id, ...milestone }))
    .toSorted(
      (one, other) =>
        (one.current ?? '9999').localeCompare(other.current ?? '9999') ||
        one.place - other.place ||
        one.id.localeCompare(other.id),
    );
}
