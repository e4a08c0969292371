import type { Language } from '../languages/language.ts';
import { wordsOf, type Word } from '../words.ts';
import { markersOf } from './markers.ts';

/** Whom a sentence calls by name. */
export interface Call {
  /** Empty where several are called. */
  name: string;
  /** "Hi Bob," goes for what follows too, "@Bob" names somebody in any case, "Bob, …" where somebody has that name. */
  by: 'greeting' | 'mention' | 'name';
}

const mention = /(?<![\p{L}\p{N}._-])@(\p{L}[\p{L}\p{M}]*)/gu;
const title = /^(?:mr|mrs|ms|dr|prof|herr|frau|sr|sra|señor|señora|doña|don)$/;
const longestName = 3;

function isCapital(sentence: string, { start }: Word): boolean {
  return /^\p{Lu}/u.test(sentence.slice(start));
}

function nameOf(sentence: string, called: readonly Word[]): string {
  return called.map(({ start, end }) => sentence.slice(start, end)).join(' ');
}

/** Whom a sentence calls: by "@Bob", in its greeting, or at its beginning before a mark; null where it calls nobody. */
export function callIn(sentence: string, language: Language): Call | null {
  const mentioned = new Set([...sentence.matchAll(mention)].map((match) => match[1] ?? ''));
  const [first = '', ...others] = mentioned;
  if (first !== '') return { name: others.length === 0 ? first : '', by: 'mention' };
  const { greetings, linking, noNames } = markersOf(language);
  const words = wordsOf(sentence);
  const greeting = greetings.find(words).find((found) => found.first === 0);
  const begin = greeting ? greeting.last + 1 : 0;
  // The stop behind "Mr." ends nothing.
  const end = words.findIndex(
    ({ afterMark }, index) => index > begin && afterMark && !title.test(words[index - 1]?.word ?? ''),
  );
  const called = words.slice(begin, end < 0 ? words.length : end).filter(({ word }) => !title.test(word));
  const isName = called.length > 0 && called.length <= longestName && called.every((word) => isCapital(sentence, word));
  if (!greeting) {
    const isCall = isName && end > 0 && !noNames.standsAt(words, begin);
    return isCall ? { name: nameOf(sentence, called), by: 'name' } : null;
  }
  const next = end < 0 ? undefined : words[end];
  const isSecondName = next !== undefined && isCapital(sentence, next) && (words[end + 1]?.afterMark ?? true);
  const areSeveral = !isName || isSecondName || called.some((_, index) => linking.standsAt(called, index));
  return { name: areSeveral ? '' : nameOf(sentence, called), by: 'greeting' };
}
