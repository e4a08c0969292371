import { compareText } from './look-alike-reason.ts';

/** In a larger block everybody is compared with so many neighbours only. */
const reach = 12;

/** Who shares a key, by position. */
export type Blocks = ReadonlyMap<string, readonly number[]>;

/** Gathers by key. A position is under a key once. */
export function blocksOf(keys: readonly (readonly string[])[]): Blocks {
  const blocks = new Map<string, number[]>();
  for (const [position, own] of keys.entries()) {
    for (const key of own) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [position]);
      else if (block.at(-1) !== position) block.push(position);
    }
  }
  return blocks;
}

/**
 * Which of many need a closer look: those that share a key, each pair once. A key that very many share does not make all
 * pairs of them: they are put in order and each is compared with those next to it. `order` puts those next to each other
 * that look alike. Gives positions, the smaller one first.
 */
export function candidatePairs(blocks: Blocks, order: readonly string[]): [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const sorted =
      block.length > reach ? block.toSorted((a, b) => compareText(order[a] ?? '', order[b] ?? '') || a - b) : block;
    for (const [at, one] of sorted.entries()) {
      for (const other of sorted.slice(at + 1, at + 1 + reach)) {
        const pair: [number, number] = one < other ? [one, other] : [other, one];
        const id = pair[0] * order.length + pair[1];
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push(pair);
      }
    }
  }
  return pairs;
}
