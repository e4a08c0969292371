import { closingsIn, sentencesDone, type OpenPromise } from '../language/closings.ts';
import { proposedOf } from '../language/proposed.ts';
import { sideOfWriter } from '../language/reading/parties.ts';
import { readText, type TextContext } from '../language/index.ts';
import type { Reading } from '../messaging/contract.ts';

export { closingsIn, sentencesDone, type OpenPromise };

/**
 * What a text promises, asks and says is done, as it is proposed. Whoever is named in it and not known is on its writer's
 * side, unless `strangers` says otherwise: a person sees it and can correct it.
 */
export async function readingOfText(
  text: string,
  context: TextContext,
  open: readonly OpenPromise[],
  strangers = sideOfWriter(context),
): Promise<Reading> {
  return {
    ...proposedOf(await readText(text, context), strangers),
    closings: closingsIn(sentencesDone(text), open, sideOfWriter(context)),
  };
}

/** Whether there is nothing to propose. */
export function isEmptyReading({ proposals, questions, closings }: Reading): boolean {
  return proposals.length + questions.length + closings.length === 0;
}
