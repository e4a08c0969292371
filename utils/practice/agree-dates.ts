import type { Milestone } from '../records/project.ts';
import type { Milestones } from './milestone-order.ts';

/** The milestones once the client has agreed to their dates: those that are not done are agreed for the day they have now. */
export function agreeDates(milestones: Milestones): Record<string, Milestone> {
  const agreed = Object.entries(milestones).map(([id, milestone]): [string, Milestone] => [
    id,
    milestone.actual === null && milestone.current !== null ? { ...milestone, agreed: milestone.current } : milestone,
  ]);
  return Object.fromEntries(agreed);
}
