import { fold } from './fold.ts';
import { momentOf } from './moments.ts';
import type { Clause, Query } from './query.ts';
import { mark, termsOfWords, type Term } from './terms.ts';
import { tokensOf, type Token } from './tokens.ts';
import { wordsWithin } from './segmenter.ts';

const longestText = 400;
/** More words than anybody types make no sense; a pasted mail is looked for by its beginning. */
const mostClauses = 10;

const part = /(?:(client|from|after|before|kind):)?(?:"([^"]*)("|$)|([^\s"]+))/giu;
const anyQuotes = /[“”„«»]/gu;

/** A part of what was typed: a word or a quoted phrase, behind the name of a filter or by itself. */
interface Part {
  filter: string | null;
  text: string;
  /** Whether more may be typed to its last word. */
  isOpen: boolean;
}

/** Whether a word that is followed by another is meant as it stands, or as a beginning too. */
export type Reach = 'words' | 'beginnings';

/**
 * What a person asks: words (all must be found, the last one as a beginning too, and by the reach of beginnings the others: who
 * looks for `quart rev` does not want to type), `"phrases"`, and the filters `client:`,
 * `from:`, `after:`, `before:`, `kind:`. A filter that says nothing that can be understood is left out: it may be still
 * being typed. `now` is in milliseconds since 1970.
 */
export function parseQuery(text: string, now: number, reach: Reach = 'beginnings'): Query {
  const parts = partsOf(text.slice(0, longestText).replace(anyQuotes, '"'));
  const words = parts.filter(({ filter }) => filter === null);
  const valuesOf = (name: string) => parts.filter(({ filter }) => filter === name).map((each) => each.text);
  const reaches = (each: Part, index: number) =>
    index === words.length - 1 || (reach === 'beginnings' && isBeginning(each));
  const moments = (name: string) => valuesOf(name).flatMap((value) => momentOf(value, now) ?? []);
  const [after, before] = [moments('after'), moments('before')];
  return {
    clauses: words.flatMap((each, index) => clausesOf(each, each.isOpen && reaches(each, index))).slice(0, mostClauses),
    kinds: valuesOf('kind').flatMap(kindTerm),
    clients: valuesOf('client').map((value) => ({ id: value, name: clauseOf(tokensOf(value), true) })),
    from: valuesOf('from').flatMap((value) => fromClause(clauseOf(tokensOf(value), true))),
    after: after.length === 0 ? null : Math.max(...after),
    before: before.length === 0 ? null : Math.min(...before),
  };
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(part)].flatMap(([, name, quoted, end, plain]) => {
    const value = (quoted ?? plain ?? '').trim();
    if (value === '' || /^(client|from|after|before|kind):$/i.test(value)) return [];
    return [{ filter: name?.toLowerCase() ?? null, text: value, isOpen: end !== '"' }];
  });
}

/** A shorter word is one that is meant as it stands: too many begin with it. */
const shortestBeginning = 3;

/** Whether one of the words before the last may be a beginning: a word by itself, of some length. */
function isBeginning({ text }: Part): boolean {
  const [word, ...others] = tokensOf(text);
  return others.length === 0 && (word?.text.length ?? 0) >= shortestBeginning;
}

/** What was typed without a space is one phrase, an address too; a language without spaces is taken apart into its words. */
function clausesOf({ text, isOpen }: Part, isPrefix: boolean): Clause[] {
  const tokens = tokensOf(text);
  const isQuoted = /\s/.test(text) || !isOpen;
  const phrases = isQuoted || !tokens.every(({ isCharacter }) => isCharacter) ? [tokens] : wordsWithin(text, tokens);
  return phrases.flatMap((phrase, index) => clauseOf(phrase, isPrefix && index === phrases.length - 1, isQuoted) ?? []);
}

/** Null where there is no word in it. */
function clauseOf(tokens: readonly Token[], isPrefix: boolean, isQuoted = false): Clause | null {
  const last = tokens.at(-1);
  if (last === undefined) return null;
  // A Korean word has its endings written to it.
  const isBeginning = isPrefix || (!isQuoted && /\p{Script=Hangul}$/u.test(last.text));
  return {
    words: tokens.map(({ text }) => text),
    isPrefix: isBeginning,
    terms: termsOfWords(tokens, isBeginning),
  };
}

function fromClause(clause: Clause | null): Clause[] {
  if (clause === null) return [];
  return [{ ...clause, terms: clause.terms.map((term) => ({ ...term, text: mark.from + term.text })) }];
}

/** `kind:mails` is meant like `kind:mail`, and `kind:meet` is not typed to its end yet. */
function kindTerm(value: string): Term[] {
  const kind = fold(value)
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, '');
  return kind === '' ? [] : [{ text: mark.kind + kind, isPrefix: true }];
}
