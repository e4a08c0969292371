import { readText, scoreDone, ownSentences, type Proposal, type TextContext } from '../language/index.ts';
import type { Reading } from '../messaging/contract.ts';

/** A promise that a sentence may say is kept. */
export interface OpenPromise {
  id: string;
  fields: { what: string };
}

/** A sentence names at least so much of a promise before it is asked whether that is done. */
const sureness = 0.5;
/** A sentence of this length is none that anybody wants to see again. */
const longestQuote = 1000;
const longestLine = 500;

/** What a text promises, asks and says is done, as it is proposed. What we ask ourselves is no question of the client's. */
export async function readingOfText(
  text: string,
  context: TextContext,
  open: readonly OpenPromise[],
): Promise<Reading> {
  const said = (await readText(text, context)).filter(({ sentence }) => sentence.length <= longestQuote);
  return {
    proposals: said.flatMap(proposalOf),
    questions: said.filter(({ kind, who }) => kind === 'question' && who === 'us').map(({ sentence }) => sentence),
    closings: closingsIn(ownSentences(text), open),
  };
}

/** Whether there is nothing to propose. */
export function isEmptyReading({ proposals, questions, closings }: Reading): boolean {
  return proposals.length + questions.length + closings.length === 0;
}

/** Somebody who is named and of whom nothing more is known is taken to be on the client's side: a person sees it and can say otherwise. */
function proposalOf({ kind, who, what, due, sentence }: Proposal): Reading['proposals'] {
  if (kind === 'question' || what === '') return [];
  const isSide = who === 'us' || who === 'them';
  return [
    {
      owedBy: who === 'us' ? 'us' : 'them',
      who: isSide ? '' : who.slice(0, longestLine),
      what: what.slice(0, longestLine),
      due,
      said: kind === 'commitment' ? 'promised' : 'requested',
      quote: sentence,
    },
  ];
}

/** For each promise the sentence that names most of it. */
function closingsIn(sentences: readonly string[], open: readonly OpenPromise[]): Reading['closings'] {
  return open.flatMap(({ id, fields: { what } }) => {
    const scored = sentences.map((sentence) => ({ sentence, score: scoreDone(sentence, what).score }));
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { sentence: '', score: 0 });
    const isSure = best.score >= sureness && best.sentence.length <= longestQuote;
    return isSure ? [{ commitmentId: id, quote: best.sentence }] : [];
  });
}
