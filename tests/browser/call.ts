import type * as z from 'zod/mini';
import { answer, contract } from '../../utils/messaging/contract.ts';
import type { CallName, Input, Output } from '../../utils/messaging/contract.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The contract, as seen by a call whose name is not known yet. */
const outputs: { [Name in CallName]: { output: () => z.ZodMiniType<Output<Name>> } } = contract;

/** A page of the extension, in whichever browser. */
export interface OwnPage {
  evaluate(work: (message: object) => Promise<unknown>, message: object): Promise<unknown>;
}

/** Asks the background something from a page of the extension, as its own screens do. Throws where it is refused. */
export async function callBackground<Name extends CallName>(
  page: OwnPage,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const message = { call: name, input };
  const answered = answer.parse(await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message));
  if (!answered.ok) throw new Error(`${name} was refused: ${answered.problem} (${answered.detail})`);
  return outputs[name].output().parse(answered.value);
}
