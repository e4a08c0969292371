import type { CallProblem, Input, Output } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Result } from '../../utils/platform/result.ts';
import type { CareItem, CareList } from '../../utils/state/care.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { focusAfterPanel } from '../sidebar/focus.ts';
import { isolated } from '../ui/isolated.ts';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { whatText } from './care-words.ts';
import { hiddenText } from './hidden-words.ts';

type Written = Promise<Result<unknown, CallProblem>>;

/** A way in which something is settled: what its button says, what is told afterwards, and what is written. */
export interface Settling {
  label: MessageKey;
  told: MessageKey;
  write: (operationId: string, item: CareItem) => Written;
}

const done: Settling = {
  label: 'care_done',
  told: 'care_toldDone',
  write: (operationId, item) => decide(operationId, item, { decision: 'done' }),
};
const kept: Settling = {
  label: 'care_kept',
  told: 'care_toldKept',
  write: (operationId, { wait }) =>
    write('commitment.decide', { operationId, commitmentId: wait.key, decision: 'keep' }),
};
const dropped: Settling = {
  label: 'care_drop',
  told: 'care_toldDropped',
  write: (operationId, { wait }) =>
    write('commitment.decide', { operationId, commitmentId: wait.key, decision: 'drop' }),
};
const answered: Settling = {
  label: 'care_answered',
  told: 'care_toldAnswered',
  write: (operationId, { wait }) =>
    write('question.decide', { operationId, questionId: wait.key, decision: 'answered' }),
};
const needsNoAnswer: Settling = {
  label: 'care_needsNoAnswer',
  told: 'care_toldDone',
  write: (operationId, { wait }) =>
    write('question.decide', { operationId, questionId: wait.key, decision: 'dropped' }),
};
const stillFits: Settling = { ...done, label: 'care_stillFits' };

const settlings: Record<string, Settling | null | undefined> = {
  'promise-ours': kept,
  'promise-theirs': kept,
  question: answered,
  'cadence-review': stillFits,
  // Settled by a recap, or by a reason why none is needed.
  'recap-owed': null,
};
const droppings: Record<string, Settling | undefined> = {
  'promise-ours': dropped,
  'promise-theirs': dropped,
  question: needsNoAnswer,
};

/** How something is settled with one press; null where it takes more. */
export function settlingOf({ wait }: CareItem): Settling | null {
  const settling = settlings[wait.signal];
  return settling === undefined ? done : settling;
}

/** How something is given up with one press; null where it is not. */
export function droppingOf({ wait }: CareItem): Settling | null {
  return droppings[wait.signal] ?? null;
}

/** Settles something; the notice takes it back. */
export function settle(list: CareList, item: CareItem, { told, write: carry }: Settling): Promise<boolean> {
  return decided(list, item, message(told, whatText(item)), (operationId) => carry(operationId, item));
}

/** Puts something off until a day, `2026-11-25`. */
export function putOff(list: CareList, item: CareItem, until: string): Promise<boolean> {
  const told = message('care_toldSnoozed', whatText(item), wordsOfDay(until, { dateStyle: 'full' }));
  return decided(list, item, told, (operationId) => decide(operationId, item, { decision: 'snoozed', until }));
}

/** Puts something off until the client writes. */
export function putOffUntilTheyWrite(list: CareList, item: CareItem): Promise<boolean> {
  return decided(list, item, message('care_toldUntilTheyWrite', whatText(item)), (operationId) =>
    decide(operationId, item, { decision: 'snoozed', untilTheyWrite: true }),
  );
}

/** Says that this sort of thing does not matter with this client. */
export function neverForClient(list: CareList, item: CareItem): Promise<boolean> {
  return decided(list, item, message('care_toldNever', whatText(item), isolated(item.clientName)), (operationId) =>
    decide(operationId, item, { decision: 'never' }),
  );
}

/** Has what was hidden told again, where it still needs care. */
export function showAgain(clientId: string, hidden: Output<'care.hidden'>[number]): Promise<boolean> {
  const nothing = { decision: 'again' as const, until: null, untilTheyWrite: false, because: '' };
  const { signal, key } = hidden;
  return carryOut(message('care_toldShownAgain', hiddenText(hidden)), (operationId) =>
    write('care.decide', { operationId, clientId, signal, key, ...nothing }),
  );
}

/** Says why a talk needs no recap. */
export function needsNoRecap(list: CareList, item: CareItem, because: string): Promise<boolean> {
  return decided(list, item, message('care_toldNotNeeded', isolated(item.wait.title)), (operationId) =>
    write('recap.not-needed', { operationId, interactionId: item.wait.key, because }),
  );
}

/** The day so many days after today, `2026-11-25`. */
export function dayFromNow(days: number, now = Date.now()): string {
  const date = new Date(now);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime());
}

/** The Monday after today. */
export function nextMonday(now = Date.now()): string {
  return dayFromNow((8 - new Date(now).getDay()) % 7 || 7, now);
}

function decide(
  operationId: string,
  { clientId, wait: { signal, key } }: CareItem,
  decision: Pick<Input<'care.decide'>, 'decision'> & Partial<Input<'care.decide'>>,
): Written {
  const nothing = { until: null, untilTheyWrite: false, because: '' };
  return write('care.decide', { clientId, signal, key, ...nothing, ...decision, operationId });
}

/** It leaves the list at once; where it could not be written it is there again. */
async function decided(
  list: CareList,
  item: CareItem,
  told: string,
  carry: (operationId: string) => Written,
): Promise<boolean> {
  list.hide(item);
  const isDone = await carryOut(told, carry, newId(), () => void list.read());
  await list.read();
  // Where it was the last one, nothing of the list has the focus.
  focusAfterPanel();
  return isDone;
}
