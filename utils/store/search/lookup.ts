import { bitsOf, standing } from '../../search/rank.ts';
import type { Lookup } from '../../search/ranks.ts';
import { mark, type Term } from '../../search/terms.ts';
import { rangesOf, type Block, type Segment } from './segment.ts';

/** Looks terms up in a segment, of which the blocks that hold them were read. */
export function lookupSegment({ rows, ends }: Segment, blocks: readonly Block[]): Lookup {
  return {
    size: rows.length,
    standingAt(place) {
      if (place >= (ends[standing.person] ?? 0)) return standing.other;
      return place < (ends[standing.client] ?? 0) ? standing.client : standing.person;
    },
    find(term) {
      const bits = new Uint8Array(rows.length);
      const ranges = rangesOf(term);
      let isFound = false;
      for (const block of blocks) {
        const isWithin = ranges.some(([from, to]) => block.name >= from && block.name <= to);
        if (isWithin && addWords(bits, block, term)) isFound = true;
      }
      return isFound ? bits : null;
    },
    findAny(terms) {
      const bits = new Uint8Array(rows.length);
      for (const block of blocks) if (block.name.startsWith(mark.client)) addAny(bits, block, terms);
      return bits;
    },
  };
}

/** Adds the places of a word, or of all words that begin with it: they stand side by side. Answers whether there are any. */
function addWords(bits: Uint8Array, block: Block, { text, isPrefix }: Term): boolean {
  const { words } = block;
  const first = lineThatBegins(words, text);
  if (first < 0) return false;
  const end = first + text.length;
  // The whole word is the first of those that begin with it.
  const isThere = end === words.length || words[end] === '\n';
  if (!isThere && !isPrefix) return false;
  const from = linesBetween(words, 0, first);
  if (isPrefix) {
    const last = Math.max(first, words.lastIndexOf(`\n${text}`) + 1);
    addPlaces(bits, block, from, from + 1 + linesBetween(words, first, last), false);
  }
  if (isThere) addPlaces(bits, block, from, from + 1, true);
  return true;
}

/** Where the first line stands that begins so; -1 where none does. */
function lineThatBegins(words: string, text: string): number {
  if (words.startsWith(text)) return 0;
  const at = words.indexOf(`\n${text}`);
  return at < 0 ? -1 : at + 1;
}

/** How many lines end between two places of a text. */
function linesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function addAny(bits: Uint8Array, block: Block, terms: ReadonlySet<string>): void {
  for (const [index, word] of block.words.split('\n').entries()) {
    if (terms.has(word)) addPlaces(bits, block, index, index + 1, true);
  }
}

/** Adds the places of the words from one to another. */
function addPlaces(bits: Uint8Array, { starts, places }: Block, from: number, to: number, isWhole: boolean): void {
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1) {
    const value = places[at] ?? 0;
    bits[value >> 3] = (bits[value >> 3] ?? 0) | bitsOf(value & 7, isWhole);
  }
}
