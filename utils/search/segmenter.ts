import type { Token } from './tokens.ts';

let segmenter: Intl.Segmenter | null = null;

/**
 * Takes a row of characters apart into words where the browser knows how; else it stays one. The index needs no
 * dictionary: it has every two neighbours.
 */
export function wordsWithin(text: string, tokens: readonly Token[]): Token[][] {
  if (!('Segmenter' in Intl)) return [[...tokens]];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: Token[][] = [];
  let isAlone = false;
  for (const { index, segment } of segmenter.segment(text)) {
    const within = tokens.filter(({ start }) => start >= index && start < index + segment.length);
    const last = words.at(-1);
    // What the dictionary does not know, a name perhaps, it takes apart into single characters: they belong together.
    if (within.length === 1 && isAlone) last?.push(...within);
    else if (within.length > 0) words.push(within);
    isAlone = within.length === 1;
  }
  return words;
}
