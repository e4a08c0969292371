import type { Feedback } from '../records/feedback.ts';

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

/** Feedback that the client still waits on: complaints first, of each sort the oldest first. */
export function openFeedback<One extends { fields: Feedback }>(records: readonly One[]): One[] {
  const order = ({ fields }: One) => Number(fields.sort !== 'complaint');
  return records
    .filter(({ fields }) => isOpenFeedback(fields))
    .toSorted((one, other) => order(one) - order(other) || one.fields.at - other.fields.at);
}
