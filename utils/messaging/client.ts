import type * as z from 'zod/mini';
import { browser } from '../platform/browser.ts';
import { isStillInstalled } from '../platform/installed.ts';
import { logProblem } from '../platform/log.ts';
import { failure, type Result, success } from '../platform/result.ts';
import { answeredHere } from './answered-here.ts';
import { answer, type CallName, type CallProblem, contract, type Input, type Output } from './contract.ts';

/** The contract, as seen by a call whose name is not known yet. */
const outputs: { [Name in CallName]: { output: () => z.ZodMiniType<Output<Name>> } } = contract;

/** How long to wait before each repetition: a background that died is started again by the next message. */
const pauses = [0, 60, 300, 1200];

/**
 * Asks the background, but for what this page answers itself. A channel that broke is tried again three times: reading is
 * harmless, and a write carries the id that its caller made. `gone` means that this page belongs to a version that is no longer there.
 */
export async function call<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>, CallProblem>> {
  const asked = isStillInstalled() ? answeredHere(name, input) : null;
  const here = asked === null ? null : await asked;
  if (here !== null) return here;
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isStillInstalled()) return failure('gone', 'the extension was updated or removed');
    const parsed = answer.safeParse(await send(name, input));
    if (!parsed.success) continue;
    if (!parsed.data.ok) return failure(parsed.data.problem, parsed.data.detail);
    const value = outputs[name].output().safeParse(parsed.data.value);
    if (value.success) return success(value.data);
    logProblem(
      `the answer to ${name}`,
      value.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`).join(', '),
    );
    return failure('failed', `the answer to ${name} is not what was agreed`);
  }
  return failure(isStillInstalled() ? 'unavailable' : 'gone', 'no answer');
}

/** What came back, or undefined where the channel broke. */
async function send(name: CallName, input: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ call: name, input });
  } catch (problem) {
    logProblem(`asking for ${name}`, problem);
    return undefined;
  }
}
