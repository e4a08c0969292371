import type { Milestone } from '../records/project.ts';
import type { Milestones } from './milestone-order.ts';
import { moveMilestone } from './move-milestone.ts';

/** The milestones with one of them added or changed. Where its day moved, the later ones that are not done may move along. */
export function editMilestone(
  milestones: Milestones,
  id: string,
  edited: Milestone,
  withLater: boolean,
): Record<string, Milestone> {
  const before = milestones[id];
  if (before === undefined || edited.current === null) return { ...milestones, [id]: edited };
  const notMoved = { ...milestones, [id]: { ...edited, current: before.current } };
  return moveMilestone(notMoved, id, edited.current, withLater);
}
