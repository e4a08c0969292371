import { bitsOf, standing } from '../../search/rank.ts';
import type { Lookup } from '../../search/ranks.ts';
import { mark, type Term } from '../../search/terms.ts';
import { blockOf, type Block, type Segment } from './segment.ts';

/** Looks terms up in a segment, of which the blocks that hold them were read. */
export function lookupSegment({ rows, ends }: Segment, blocks: ReadonlyMap<string, Block>): Lookup {
  return {
    size: rows.length,
    standingAt(place) {
      if (place >= (ends[standing.person] ?? 0)) return standing.other;
      return place < (ends[standing.client] ?? 0) ? standing.client : standing.person;
    },
    find(term) {
      const block = blocks.get(blockOf(term.text));
      const bits = new Uint8Array(rows.length);
      return block !== undefined && addWords(bits, block, term) ? bits : null;
    },
    findAny(terms) {
      const bits = new Uint8Array(rows.length);
      for (const block of blocks.values()) if (block.name.startsWith(mark.client)) addAny(bits, block, terms);
      return bits;
    },
  };
}

/** Adds the places of a word, or of all words that begin with it: they stand side by side. Answers whether there are any. */
function addWords(bits: Uint8Array, block: Block, { text, isPrefix }: Term): boolean {
  const words = `\n${block.words}\n`;
  const wanted = isPrefix ? `\n${text}` : `\n${text}\n`;
  const first = words.indexOf(wanted);
  if (first < 0) return false;
  const from = words.slice(0, first).split('\n').length - 1;
  const others = words.slice(first, words.lastIndexOf(wanted)).split('\n').length - 1;
  addPlaces(bits, block, from, from + 1 + others, false);
  // The whole word is the first of those that begin with it.
  if (words.startsWith(`\n${text}\n`, first)) addPlaces(bits, block, from, from + 1, true);
  return true;
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
