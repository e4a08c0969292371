import { english } from './en.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import type { NoteKind, Vocabulary } from './vocabulary.ts';

/** Another language is one more file and one more line here. */
const vocabularies: Readonly<Record<string, Vocabulary>> = { en: english, de: german, es: spanish };

function kindsByWord(part: 'headings' | 'markers'): Map<string, NoteKind> {
  const kinds: NoteKind[] = ['discussed', 'decision', 'action', 'question', 'next'];
  const all = Object.values(vocabularies);
  return new Map(
    all.flatMap((vocabulary) =>
      kinds.flatMap((kind) => vocabulary[part][kind].map((word): [string, NoteKind] => [word, kind])),
    ),
  );
}

/** What a heading begins, in any language. */
export const headingKinds: ReadonlyMap<string, NoteKind> = kindsByWord('headings');

/** What a marker before a colon says, in any language. */
export const markerKinds: ReadonlyMap<string, NoteKind> = kindsByWord('markers');

type WordList = Exclude<keyof Vocabulary, 'headings' | 'markers'>;

/** One matcher for each list of words: at the beginning of a text, the longest first, a whole word. */
export type Words = Readonly<Record<WordList, RegExp>>;

function beginsWithOneOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(escaped.length === 0 ? '(?!)' : `^(?:${escaped.join('|')})(?![\\p{L}\\p{N}_-])`, 'iu');
}

const wordsByLanguage = new Map<string, Words>();

/** The words of sentences in the language of the locale and in English, which notes are full of everywhere. */
export function wordsFor(locale: string): Words {
  const language = locale.split('-')[0] ?? 'en';
  const known = wordsByLanguage.get(language);
  if (known) return known;
  const ofLanguage = vocabularies[language];
  const used = ofLanguage && ofLanguage !== english ? [english, ofLanguage] : [english];
  const matcher = (part: WordList): RegExp => beginsWithOneOf(used.flatMap((vocabulary) => vocabulary[part]));
  const words: Words = {
    us: matcher('us'),
    client: matcher('client'),
    somebody: matcher('somebody'),
    future: matcher('future'),
    duty: matcher('duty'),
    infinitive: matcher('infinitive'),
    verbs: matcher('verbs'),
    verbsAfterName: matcher('verbsAfterName'),
    states: matcher('states'),
    decided: matcher('decided'),
    noNames: matcher('noNames'),
    meetings: matcher('meetings'),
    nextMeeting: matcher('nextMeeting'),
    deadline: matcher('deadline'),
  };
  wordsByLanguage.set(language, words);
  return words;
}
