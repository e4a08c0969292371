import type { Milestone } from '../records/project.ts';

/** The milestones of a project, by their ids. */
export type Milestones = Readonly<Record<string, Milestone>>;
/** A milestone with its id. */
export type PlacedMilestone = Milestone & { id: string };

/** The day that a milestone is planned for now; null where none is. */
export function plannedDay({ current, agreed }: Milestone): string | null {
  return current ?? agreed;
}

/** The milestones by the day that counts now; those of one day, and those without a day at the end, in their own order. */
export function inOrder(milestones: Milestones): PlacedMilestone[] {
  return Object.entries(milestones)
    .map(([id, milestone]) => ({ id, ...milestone }))
    .toSorted(
      (one, other) =>
        (plannedDay(one) ?? '9999').localeCompare(plannedDay(other) ?? '9999') ||
        one.place - other.place ||
        one.id.localeCompare(other.id),
    );
}
