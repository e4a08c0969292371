import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { newStep } from './save-project.ts';

/** What was decided about the work for a client; its project null where it has none. */
export interface Decided {
  clientIds: Record<string, true>;
  projectId: string | null;
  /** Empty while nothing is decided. */
  text: string;
}

/** The line that a decision writes into the log of its project: once, when it is made, changed, or gets its project. */
export function decisionSteps(
  operationId: string,
  before: Omit<Decided, 'clientIds'>,
  after: Decided,
): PracticeChange[] {
  const { clientIds, projectId, text } = after;
  if (projectId === null || text === '') return [];
  if (before.projectId === projectId && before.text === text) return [];
  return [newStep(`step ${operationId} decision`, { id: projectId, fields: { clientIds } }, 'decision', text)];
}
