import type { NotedSubject, Owner } from './notes-reading.ts';
import { isParticipant, personNamed, type People } from './people.ts';
import { wordsFor, type Words } from './vocabulary/index.ts';

/** What is needed to tell who a word means. */
export interface Speakers {
  people: People;
  words: Words;
}

/** Those who were there, and the words of the language of a locale. */
export function speakersOf(people: People, locale: string): Speakers {
  return { people, words: wordsFor(locale) };
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}'’_-]*\.?|\[\p{L}[\p{L}\p{N}_ ]*\])`;
const NAME = new RegExp(`^@?${NAME_WORD}(?:\\s+(?:(?:van|von|de|der|den|di|da|del|la)\\s+)?${NAME_WORD}){0,2}`, 'u');
const LOWER_NAMES = /^@?[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+)?/u;
const AND = /^\s*(?:,|\/|&|\+|and\b|und\b|y\b)\s*/iu;

/** The subject's kind beside who it is: a name that is no participant is believed only where the rest bears it out. */
export interface ReadSubject extends NotedSubject {
  known: boolean;
  /** Somebody of whom one says "sends", not "send". */
  named: boolean;
}

interface Named {
  name: string;
  length: number;
  known: boolean;
}

/** Words that end like this name no one: "Possibility to …", "Starting to …". */
const NOUN = /^\p{L}{2,}(?:ing|ity|tion|sion|ment|ness|ung|keit|heit|ción|idad)(?![\p{L}])/iu;

/** The name that the text begins with: a participant in any spelling, else words with capitals. */
function nameAt(text: string, { people, words }: Speakers): Named | null {
  const candidates = [NAME.exec(text)?.[0], LOWER_NAMES.exec(text)?.[0]].filter((match) => match !== undefined);
  for (const candidate of candidates) {
    const parts = candidate.split(/\s+/);
    for (let count = parts.length; count > 0; count--) {
      const written = parts
        .slice(0, count)
        .join(' ')
        .replace(/['’]s$/, '');
      const name = written.replace(/^@/, '');
      const length = candidate.length - parts.slice(count).join(' ').length - (count < parts.length ? 1 : 0);
      if (isParticipant(name, people))
        return { name: personNamed(name, people), length: Math.min(length, written.length), known: true };
    }
  }
  const unknown = NAME.exec(text)?.[0];
  if (unknown === undefined || words.noNames.test(unknown) || words.verbs.test(unknown) || NOUN.test(unknown))
    return null;
  return { name: unknown.replace(/^@/, '').replace(/^\[(.*)\]$/, '$1'), length: unknown.length, known: false };
}

/** "We" and "they" in the languages at hand. */
function pronounAt(text: string, words: Words): { owner: Owner; length: number } | null {
  const ours = words.us.exec(text)?.[0];
  if (ours) return { owner: { kind: 'us' }, length: ours.length };
  const theirs = words.client.exec(text)?.[0];
  if (theirs) return { owner: { kind: 'client' }, length: theirs.length };
  const somebody = words.somebody.exec(text)?.[0];
  return somebody ? { owner: { kind: 'person', name: somebody }, length: somebody.length } : null;
}

/** Whoever the text begins with, or null. Of several people the first is given whole: "Anna and Bruno". */
export function subjectAt(text: string, speakers: Speakers): ReadSubject | null {
  const pronoun = pronounAt(text, speakers.words);
  if (pronoun) {
    const canBecomeYou = pronoun.owner.kind === 'client';
    return { owner: pronoun.owner, start: 0, end: pronoun.length, canBecomeYou, known: true, named: false };
  }
  const first = nameAt(text, speakers);
  if (!first) return null;
  const names = [first.name];
  let { length: end, known } = first;
  for (let and = AND.exec(text.slice(end)); and; and = AND.exec(text.slice(end))) {
    const rest = text.slice(end + and[0].length);
    const other = pronounAt(rest, speakers.words);
    if (other?.owner.kind === 'us') {
      return {
        owner: other.owner,
        start: 0,
        end: end + and[0].length + other.length,
        canBecomeYou: false,
        known: true,
        named: false,
      };
    }
    const next = nameAt(rest, speakers);
    if (!next) break;
    names.push(next.name);
    known ||= next.known;
    end += and[0].length + next.length;
  }
  const owner: Owner = { kind: 'person', name: names.join(', ') };
  return { owner, start: 0, end, canBecomeYou: false, known, named: names.length === 1 };
}

/** Who a few words alone mean ("Anna", "us", "client"), or null where they say more than that. */
export function ownerNamed(text: string, speakers: Speakers): Owner | null {
  const subject = subjectAt(text.trim(), speakers);
  return subject && subject.end === text.trim().length && subject.known ? subject.owner : null;
}
