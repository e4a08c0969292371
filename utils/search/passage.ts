import { fold } from './fold.ts';
import { placesOf } from './match.ts';
import type { Clause } from './query.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Where something that was asked for stands in a text: its start and its length, in UTF-16 units. */
export type Mark = [start: number, length: number];

/** A text to show, with what was asked for marked. Never markup. */
export interface Marked {
  text: string;
  marks: Mark[];
}

/** About two lines of a list. */
const passageLength = 160;
/** So much stands before the first match. */
const lead = 40;

/** A whole text with its marks, in order and without overlaps. */
export function markAll(text: string, clauses: readonly Clause[]): Marked {
  return { text, marks: marksIn(text, clauses) };
}

/** The part of the texts that holds most of what was asked for, around its first match; else the beginning of the first. */
export function passageOf(texts: readonly string[], clauses: readonly Clause[]): Marked {
  const [first = ''] = texts;
  let best: Marked = { text: first, marks: [] };
  for (const text of texts) {
    const marks = marksIn(text, clauses);
    if (marks.length > best.marks.length) best = { text, marks };
  }
  return cut(best);
}

function cut({ text, marks }: Marked): Marked {
  const start = beginning(text, marks[0]?.[0] ?? 0);
  const rest = text.slice(start, start + passageLength).trimEnd();
  const isCut = start + rest.length < text.trimEnd().length;
  const head = start > 0 ? '…' : '';
  // Half of a pair of units is no character.
  const shown = rest.replace(isCut ? /[\ud800-\udbff]$/ : /$^/, '');
  const within = marks.flatMap(([at, length]): Mark[] => {
    const end = Math.min(at + length, start + shown.length);
    return at >= start && at < end ? [[at - start + head.length, end - at]] : [];
  });
  return { text: `${head}${shown}${isCut ? '…' : ''}`, marks: within };
}

/** Where to begin so that a match is seen with some words before it: at the beginning of a word. */
function beginning(text: string, match: number): number {
  if (match <= lead) return 0;
  const space = text.slice(match - lead, match).search(/\s\S/u);
  const start = space < 0 ? match : match - lead + space + 1;
  return start;
}

function marksIn(text: string, clauses: readonly Clause[]): Mark[] {
  const tokens = tokensOf(text);
  const found = clauses.flatMap((clause) =>
    placesOf(tokens, clause).flatMap((at) => {
      const [first, last] = [tokens[at], tokens[at + clause.words.length - 1]];
      if (first === undefined || last === undefined) return [];
      const end = last.start + matchedLength(text, last, clause.words.at(-1) ?? '');
      return [{ start: first.start, end }];
    }),
  );
  const merged: Mark[] = [];
  let until = -1;
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < until) last[1] = Math.max(until, end) - last[0];
    else merged.push([start, end - start]);
    until = Math.max(until, end);
  }
  return merged;
}

/** How much of a word as it is written is the beginning that was typed. */
function matchedLength(text: string, { text: folded, start, length }: Token, typed: string): number {
  if (folded === typed) return length;
  for (let part = 1; part < length; part += 1) {
    if (fold(text.slice(start, start + part)).length >= typed.length && !isMark(text, start + part)) return part;
  }
  return length;
}

function isMark(text: string, at: number): boolean {
  return /^\p{M}/u.test(text.slice(at, at + 2));
}
