import { savePractice } from '../../utils/state/practice.ts';
import type { Feedback } from '../../utils/state/work.ts';
import { stageOf, type FeedbackStage } from '../../utils/practice/open-feedback.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { focusAfterPanel } from '../sidebar/focus.ts';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';

/** A step that feedback takes on its way. */
export type FeedbackStep = Exclude<FeedbackStage, 'new'>;

const saidOf: Record<FeedbackStep, MessageKey> = {
  clarified: 'feedback_toldClarified',
  acted: 'feedback_toldActed',
  told: 'feedback_toldTold',
};
const ahead: Record<FeedbackStage, FeedbackStep | null> = {
  new: 'clarified',
  clarified: 'acted',
  acted: 'told',
  told: null,
};

/** The step that comes next; null at the end, and for praise, which asks for nothing. */
export function nextStep({ sort, ...fields }: Feedback['fields']): FeedbackStep | null {
  return sort === 'praise' ? null : ahead[stageOf(fields)];
}

/** Takes a step today; the notice takes it back. `action` says what was done where something was. */
export async function takeStep({ id }: Feedback, step: FeedbackStep, action: string | null = null): Promise<boolean> {
  const today = dayOf(Date.now());
  const set = {
    ...(step === 'clarified' && { clarifiedOn: today }),
    ...(step === 'acted' && { actedOn: today }),
    ...(step === 'told' && { toldOn: today }),
    ...(action !== null && { action }),
  };
  const taken = await carryOut(message(saidOf[step]), (operationId) =>
    savePractice(operationId, [{ kind: 'feedback', id, set }]),
  );
  focusAfterPanel();
  return taken;
}

/** Takes what was read in a mail, or turns it down; the notice takes that back. */
export async function decideFeedback(ids: readonly string[], state: 'taken' | 'refused'): Promise<void> {
  const said = message(state === 'taken' ? 'feedback_toldTaken' : 'feedback_toldDropped');
  const changes = ids.map((id) => ({ kind: 'feedback' as const, id, set: { state } }));
  await carryOut(said, (operationId) => savePractice(operationId, changes));
  focusAfterPanel();
}

/** How far it is, in words: each step with its day. */
export function stepsInWords({ clarifiedOn, actedOn, toldOn }: Feedback['fields']): string {
  const steps: [MessageKey, string | null][] = [
    ['feedback_clarifiedOn', clarifiedOn],
    ['feedback_actedOn', actedOn],
    ['feedback_toldOn', toldOn],
  ];
  return steps
    .flatMap(([key, on]) => (on === null ? [] : [message(key, wordsOfDay(on, { day: 'numeric', month: 'short' }))]))
    .join(' · ');
}
