import { doneWords, ownSentences, scoreDone } from './index.ts';
import { peopleOf } from './people.ts';
import { longestQuote } from './proposed.ts';
import { speakersOf, subjectAt, type Speakers } from './subjects.ts';

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

/**
 * The same of the notes of a talk with `guests`, who are the client's: whoever takes notes writes down what both sides did.
 * Where a sentence begins with who did it, "Anna has sent the logo", it is told of nobody else.
 */
export function closingsInNotes(
  sentences: readonly string[],
  open: readonly OpenPromise[],
  { guests, locale }: { guests: readonly string[]; locale: string },
): { commitmentId: string; quote: string }[] {
  const speakers = speakersOf(peopleOf(guests), locale);
  const told = sentences.map((sentence) => ({ sentence, by: sideThatDid(sentence, speakers) }));
  return (['us', 'them'] as const).flatMap((side) => {
    const possible = told.filter(({ by }) => by === null || by === side);
    return closingsIn(
      possible.map(({ sentence }) => sentence),
      open,
      side,
    );
  });
}

/** Null where a sentence does not begin with who did it, or with somebody who was not there. */
function sideThatDid(sentence: string, speakers: Speakers): 'us' | 'them' | null {
  const subject = subjectAt(sentence, speakers);
  if (subject?.known !== true) return null;
  if (subject.owner.kind === 'us') return 'us';
  const isGuest = subject.owner.kind === 'person' && [...speakers.people.values()].includes(subject.owner.name);
  return isGuest || subject.owner.kind === 'client' ? 'them' : null;
}
