import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { PracticeChange } from '../messaging/practice-shapes.ts';
import type { Result } from '../platform/result.ts';
import type { Telling } from '../practice/tellings.ts';
import { type Practice, savePractice } from './practice.ts';

/**
 * Logs one time that a concern was told, or puts it right; null takes it out. The others are read anew for it: a mail that was
 * sent meanwhile may have told of it. `besides` is written with it.
 */
export async function saveTelling(
  operationId: string,
  concern: Practice<'concern'>,
  id: string,
  telling: Omit<Telling, 'id'> | null,
  besides: PracticeChange[],
): Promise<Result<unknown, CallProblem>> {
  const answer = await call('practice.read', { kind: 'concern', ids: [concern.id] });
  if (!answer.ok) return answer;
  const [known = concern] = answer.value.records.filter((record) => record.kind === 'concern');
  const { [id]: _before, ...others } = known.fields.tellings;
  const tellings = telling === null ? others : { ...others, [id]: telling };
  return savePractice(operationId, [{ kind: 'concern', id: concern.id, set: { tellings } }, ...besides]);
}
