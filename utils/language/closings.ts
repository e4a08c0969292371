import { doneWords, ownSentences, scoreDone } from './index.ts';
import { longestQuote } from './proposed.ts';

/** A promise that a sentence may say is kept. */
export interface OpenPromise {
  id: string;
  fields: { what: string; owedBy: 'us' | 'them' };
}

/** A sentence names at least so much of a promise before it is asked whether that is done. */
const sureness = 0.5;

/** The sentences of a text, quotes left out, that say something is done. */
export function sentencesDone(text: string): string[] {
  return ownSentences(text).filter((sentence) => sentence.length <= longestQuote && doneWords(sentence) !== null);
}

/** For each promise of the writer's side the sentence that names most of it: that it is done is told by whoever owes it. */
export function closingsIn(
  sentences: readonly string[],
  open: readonly OpenPromise[],
  writer: 'us' | 'them',
): { commitmentId: string; quote: string }[] {
  const owed = open.filter(({ fields }) => fields.owedBy === writer);
  return owed.flatMap(({ id, fields: { what } }) => {
    const scored = sentences.map((sentence) => ({ sentence, score: scoreDone(sentence, what).score }));
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { sentence: '', score: 0 });
    return best.score >= sureness ? [{ commitmentId: id, quote: best.sentence }] : [];
  });
}
