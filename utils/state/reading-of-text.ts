import { longestQuote, proposedOf } from '../language/proposed.ts';
import { sideOfWriter } from '../language/reading/parties.ts';
import { doneWords, ownSentences, readText, scoreDone, type TextContext } from '../language/index.ts';
import type { Reading } from '../messaging/contract.ts';

/** A promise that a sentence may say is kept. */
export interface OpenPromise {
  id: string;
  fields: { what: string; owedBy: 'us' | 'them' };
}

/** A sentence names at least so much of a promise before it is asked whether that is done. */
const sureness = 0.5;

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

/** The sentences of a text, quotes left out, that say something is done. */
export function sentencesDone(text: string): string[] {
  return ownSentences(text).filter((sentence) => sentence.length <= longestQuote && doneWords(sentence) !== null);
}

/** Whether there is nothing to propose. */
export function isEmptyReading({ proposals, questions, closings }: Reading): boolean {
  return proposals.length + questions.length + closings.length === 0;
}

/** For each promise of the writer's side the sentence that names most of it: that it is done is told by whoever owes it. */
export function closingsIn(
  sentences: readonly string[],
  open: readonly OpenPromise[],
  writer: 'us' | 'them',
): Reading['closings'] {
  const owed = open.filter(({ fields }) => fields.owedBy === writer);
  return owed.flatMap(({ id, fields: { what } }) => {
    const scored = sentences.map((sentence) => ({ sentence, score: scoreDone(sentence, what).score }));
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { sentence: '', score: 0 });
    return best.score >= sureness ? [{ commitmentId: id, quote: best.sentence }] : [];
  });
}
