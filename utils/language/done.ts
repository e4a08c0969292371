import { languageOf } from './languages/detect.ts';
import type { Language } from './languages/language.ts';
import { denialOf } from './reading/denial.ts';
import { markersOf } from './reading/markers.ts';
import { wordsOf, type Word } from './words.ts';

/** How well a sentence that says something is done fits what was promised. */
export interface DoneScore {
  /** 0 to 1: how much of what was promised the sentence names; 0 where it says nothing is done. */
  score: number;
  /** The words that say it is done, and those that name what. */
  because: string[];
}

const nothing: DoneScore = { score: 0, because: [] };
/** Words that have this many letters in common at their beginning are taken for one: "report", "reports". */
const stem = 6;

/** The words that tell what something is about: no small words, no numbers of one digit, no verbs of sending. */
function contentWords(words: readonly Word[], { fillers, frequent }: Language): Map<string, string> {
  const small = new Set([...fillers, ...frequent]);
  const content = words
    .map(({ word }) => word.replace(/'s$/, ''))
    .filter((word) => word.length > 2 && !small.has(word));
  return new Map(content.map((word) => [word.slice(0, stem), word]));
}

/**
 * The words of a sentence that say something is done, "attached is"; null where none do, or where it is asked or denied. A "not"
 * of another clause denies nothing: "No problem, attached is the report, sorry for not sending it earlier".
 */
export function doneWords(sentence: string, language: Language = languageOf(sentence)): string | null {
  const words = wordsOf(sentence);
  const markers = markersOf(language);
  const found = markers.done.find(words).find((phrase) => (denialOf(words, phrase, markers) ?? Infinity) > phrase.last);
  if (!found || /\?\s*$/.test(sentence)) return null;
  return sentence.slice(words[found.first]?.start, words[found.last]?.end);
}

/**
 * Holds a sentence against what a commitment says is to be done: "Attached is the report I promised" fits "send the
 * report". The more of its words the sentence has, the higher the score.
 */
export function scoreDone(sentence: string, what: string, language: Language = languageOf(sentence)): DoneScore {
  const done = doneWords(sentence, language);
  if (done === null) return nothing;
  const promised = contentWords(wordsOf(what), language);
  const named = contentWords(wordsOf(sentence), language);
  const common = [...promised.keys()].flatMap((key) => named.get(key) ?? []);
  return common.length === 0 ? nothing : { score: common.length / promised.size, because: [done, ...common] };
}
