import { fold } from './fold.ts';
import { placesOf } from './match.ts';
import { joinedTokens } from './joined.ts';
import type { Clause } from './query.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text to show, and where in it what was asked for stands, in UTF-16 units: in order, apart from each other. Never markup. */
export interface Marked {
  text: string;
  marks: { start: number; length: number }[];
}

/** About two lines of a list. */
const passageLength = 160;
/** So much stands before the first match. */
const lead = 40;

/** The part of the texts that holds most of what was asked for, around its first match; else the beginning of the first. */
export function passageOf(texts: readonly string[], clauses: readonly Clause[]): Marked {
  const [first = { text: '', marks: [] }, ...others] = texts.map((text) => markAll(text, clauses));
  return cut(others.reduce((best, other) => (other.marks.length > best.marks.length ? other : best), first));
}

function cut({ text, marks }: Marked): Marked {
  const start = beginning(text, marks[0]?.start ?? 0);
  // Half of a character is none.
  const end = /[\ud800-\udbff]/.test(text.charAt(start + passageLength - 1)) ? -1 : 0;
  const shown = text.slice(start, start + passageLength + end);
  const head = start > 0 ? '…' : '';
  const tail = start + shown.length < text.length ? '…' : '';
  const within = marks
    .filter((each) => each.start < start + shown.length)
    .map((each) => ({
      start: each.start - start + head.length,
      length: Math.min(each.length, start + shown.length - each.start),
    }));
  return { text: head + shown + tail, marks: within };
}

/** Where to begin so that a match is seen with some words before it: at the beginning of a word. */
function beginning(text: string, match: number): number {
  if (match <= lead) return 0;
  const space = text.slice(match - lead, match).search(/\s\S/u);
  return space < 0 ? match : match - lead + space + 1;
}

/** A whole text with its marks. */
export function markAll(text: string, clauses: readonly Clause[]): Marked {
  const found = [
    ...placesIn(text, tokensOf(text), clauses),
    ...placesIn(text, joinedTokens(text), clauses.filter(isOneWord)),
  ];
  const marks: Marked['marks'] = [];
  let until = 0;
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    const last = marks.at(-1);
    if (end <= until) continue;
    if (last !== undefined && start <= until) last.length = end - last.start;
    else marks.push({ start, length: end - start });
    until = end;
  }
  return { text, marks };
}

const isOneWord = ({ words }: Clause) => words.length === 1;

/** Where in a text what was asked for begins and ends. */
function placesIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
): { start: number; end: number }[] {
  return clauses.flatMap((clause) =>
    placesOf(tokens, clause).flatMap((at) => {
      const [first, last] = [tokens[at], tokens[at + clause.words.length - 1]];
      if (first === undefined || last === undefined) return [];
      return [{ start: first.start, end: last.start + matchedLength(text, last, clause.words.at(-1) ?? '') }];
    }),
  );
}

/** How much of a word as it is written is the beginning that was typed. */
function matchedLength(text: string, { text: folded, start, length }: Token, typed: string): number {
  if (folded === typed) return length;
  for (let part = 1; part < length; part += 1) {
    const isWithinCharacter = /^[\p{M}\udc00-\udfff]/u.test(text.slice(start + part));
    if (!isWithinCharacter && lettersOf(text.slice(start, start + part)).length >= typed.length) return part;
  }
  return length;
}

/** As they are compared, without what stands between the parts of a word. */
function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
