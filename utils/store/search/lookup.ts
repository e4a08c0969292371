import { bitsOf, standing } from '../../search/rank.ts';
import type { Lookup } from '../../search/ranks.ts';
import { mark, type Term } from '../../search/terms.ts';
import { blockOf, type Block, type Segment } from './segment.ts';

/** Looks terms up in a segment, of which the blocks that hold them were read. */
export function lookupSegment({ rows, ends }: Segment, blocks: ReadonlyMap<string, Block>): Lookup {
  const bitsFor = (add: (bits: Uint8Array) => void) => {
    const bits = new Uint8Array(rows.length);
    add(bits);
    return bits;
  };
  return {
    size: rows.length,
    standingAt(place) {
      if (place >= (ends[standing.person] ?? 0)) return standing.other;
      return place < (ends[standing.client] ?? 0) ? standing.client : standing.person;
    },
    find: (term) =>
      bitsFor((bits) => {
        const block = blocks.get(blockOf(term.text));
        if (block !== undefined) addWords(bits, block, term);
      }),
    findAny: (terms) =>
      bitsFor((bits) => {
        for (const block of blocks.values()) if (block.name.startsWith(mark.client)) addAny(bits, block, terms);
      }),
  };
}

function addWords(bits: Uint8Array, block: Block, { text, isPrefix }: Term): void {
  if (isPrefix && text.length <= block.name.length) {
    // All words of the block begin with it; the one that is no longer than it is the first.
    addPlaces(bits, block, 0, block.starts.length - 1, false);
    if (`${block.words}\n`.startsWith(`${text}\n`)) addPlaces(bits, block, 0, 1, true);
    return;
  }
  for (const [index, word] of block.words.split('\n').entries()) {
    if (word === text || (isPrefix && word.startsWith(text))) addPlaces(bits, block, index, index + 1, word === text);
  }
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
