import { isJoiningWord } from './joining-words.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text that say what it is about, in small letters, without accents, each once. */
export function tellingWords(text: string): Set<string> {
  const words = [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => folded(segment));
  return new Set(
    words.filter((word) => !isJoiningWord(word) && (word.length > 2 || /[^\p{Script=Latin}]/u.test(word))),
  );
}

/** How many of the words of one text stand in another one, from 0 to 1; 0 for a text without telling words. */
export function sharedWords(of: string, within: ReadonlySet<string>): number {
  const words = [...tellingWords(of)];
  return words.length === 0 ? 0 : words.filter((word) => hasWord(within, word)).length / words.length;
}

/** A word, or one that begins as it does: report is mentioned by reports, and the other way round. */
function hasWord(within: ReadonlySet<string>, word: string): boolean {
  if (within.has(word)) return true;
  return (
    word.length > 4 && [...within].some((each) => each.length > 4 && (each.startsWith(word) || word.startsWith(each)))
  );
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
