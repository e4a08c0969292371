import type { Feedback } from '../records/feedback.ts';
import type { Project } from '../records/project.ts';

/** How far feedback is on its way: each step has its day. */
export type FeedbackStage = 'new' | 'clarified' | 'acted' | 'told';

/** The last step that was taken, whichever were skipped. */
export function stageOf({
  clarifiedOn,
  actedOn,
  toldOn,
}: Pick<Feedback, 'clarifiedOn' | 'actedOn' | 'toldOn'>): FeedbackStage {
  if (toldOn !== null) return 'told';
  if (actedOn !== null) return 'acted';
  return clarifiedOn === null ? 'new' : 'clarified';
}

/** Whether there is something left to do: praise asks for nothing, and what nobody has taken counts for nothing. */
export function isOpenFeedback({ sort, state, toldOn }: Pick<Feedback, 'sort' | 'state' | 'toldOn'>): boolean {
  return state === 'taken' && sort !== 'praise' && toldOn === null;
}

/** As much of a project as tells whether feedback goes on to it. */
type Minding = { id: string; fields: Pick<Project, 'status'> };

/**
 * What a project has to mind of what the client still waits on: what was said of it, or of no project; before it is over, what
 * was said of an earlier one as well. `projects` are those of the client: one that goes on minds its own.
 */
export function feedbackToMind<One extends { fields: Feedback }>(
  project: Minding,
  projects: readonly Minding[],
  records: readonly One[],
): One[] {
  const elsewhere = new Set(
    projects.filter((each) => each.id !== project.id && (isOver(project) || !isOver(each))).map(({ id }) => id),
  );
  return openFeedback(records).filter(({ fields: { projectId } }) => !elsewhere.has(projectId ?? ''));
}

/** Whether nothing is done on a project any more. */
export function isOver({ fields: { status } }: { fields: Pick<Project, 'status'> }): boolean {
  return status === 'done' || status === 'stopped';
}

/** Feedback that the client still waits on: complaints first, of each sort the oldest first. */
export function openFeedback<One extends { fields: Feedback }>(records: readonly One[]): One[] {
  const order = ({ fields }: One) => Number(fields.sort !== 'complaint');
  return records
    .filter(({ fields }) => isOpenFeedback(fields))
    .toSorted((one, other) => order(one) - order(other) || one.fields.at - other.fields.at);
}
