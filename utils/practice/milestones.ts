import type { Milestone } from '../records/project.ts';

/** A milestone with its id. */
export type PlacedMilestone = Milestone & { id: string };

/** The day that a milestone is planned for now; null where none is. */
export function plannedDay({ current, agreed }: Milestone): string | null {
  return current ?? agreed;
}

/** Milestones by their day, those without one last in the order of the outline. */
export function inOrder(milestones: Record<string, Milestone>): PlacedMilestone[] {
  return Object.entries(milestones)
    .map(([id, milestone]) => ({ ...milestone, id }))
    .toSorted(
      (one, other) => (plannedDay(one) ?? '9999').localeCompare(plannedDay(other) ?? '9999') || one.place - other.place,
    );
}
