import type { Input } from '../../utils/messaging/contract.ts';
import { type Asked, type Promised, readPromises } from '../../utils/state/promises.ts';
import { newId } from '../../utils/platform/ids.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { focusAfterPanel } from '../sidebar/focus.ts';
import { isolated } from '../ui/isolated.ts';
import { message, type MessageKey } from '../ui/message.ts';

type PromiseDecision = Exclude<Input<'commitment.decide'>['decision'], 'reopen'>;
type QuestionDecision = Exclude<Input<'question.decide'>['decision'], 'open'>;

const promiseTold: Record<PromiseDecision, MessageKey> = {
  take: 'promise_toldTaken',
  refuse: 'promise_toldRefused',
  keep: 'promise_toldKept',
  drop: 'promise_toldDropped',
  'not-done': 'promise_toldNotYet',
};
const questionTold: Record<QuestionDecision, MessageKey> = {
  answered: 'question_toldAnswered',
  dropped: 'question_toldDropped',
};

/** Decides about a promise or a proposal; the notice takes it back. */
export async function decidePromise({ id, fields }: Promised, decision: PromiseDecision): Promise<void> {
  await carryOut(
    message(promiseTold[decision], isolated(fields.what)),
    (operationId) => write('commitment.decide', { operationId, commitmentId: id, decision }),
    newId(),
    () => void readPromises(),
  );
  await readPromises();
  focusAfterPanel();
}

/** Decides about a question; the notice takes it back. */
export async function decideQuestion({ id, fields }: Asked, decision: QuestionDecision): Promise<void> {
  await carryOut(
    message(questionTold[decision], isolated(fields.text)),
    (operationId) => write('question.decide', { operationId, questionId: id, decision }),
    newId(),
    () => void readPromises(),
  );
  await readPromises();
  focusAfterPanel();
}
