import { dayAfter, daysBetween } from '../signals/moment.ts';
import { inOrder, type Milestones, type PlacedMilestone } from './milestone-order.ts';
import type { Milestone } from '../records/project.ts';

/**
 * The milestones once one of them is moved to another day (`2026-11-23`). Where it is asked for, the later ones that are not
 * done move by the same days. What was agreed and what was done stays as it is.
 */
export function moveMilestone(
  milestones: Milestones,
  id: string,
  day: string,
  withLater: boolean,
): Record<string, Milestone> {
  const moved = milestones[id];
  if (moved === undefined) return { ...milestones };
  const days = moved.current === null ? 0 : daysBetween(moved.current, day);
  const later = withLater ? laterMilestones(milestones, id) : [];
  const shifted = later.map(({ id: laterId, ...milestone }): [string, Milestone] => [
    laterId,
    { ...milestone, current: milestone.current === null ? null : dayAfter(milestone.current, days) },
  ]);
  return { ...milestones, ...Object.fromEntries(shifted), [id]: { ...moved, current: day } };
}

/** Those that come after a milestone, have a day and are not done: what can move with it. */
export function laterMilestones(milestones: Milestones, id: string): PlacedMilestone[] {
  if (!milestones[id]?.current) return [];
  const ordered = inOrder(milestones);
  const at = ordered.findIndex((each) => each.id === id);
  return ordered.slice(at + 1).filter(({ current, actual }) => current !== null && actual === null);
}
