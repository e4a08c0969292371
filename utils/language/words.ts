/** A word of a sentence, in lower case and with straight apostrophes, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** A comma, a dash or another mark stands before it: no phrase goes over that. */
  afterMark: boolean;
}

/** Straight apostrophes and plain blanks, each in the place of the one that was written. */
export function straightened(text: string): string {
  return text.replace(/[’‘`´]/g, "'").replace(/[\u00a0\u202f]/g, ' ');
}

/** The words of a sentence. "I'll" and "e-mail" are one word each; marks are none. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  for (const match of straightened(sentence).matchAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  )) {
    const between = sentence.slice(words.at(-1)?.end ?? 0, match.index);
    const start = match.index;
    words.push({ word: match[0].toLowerCase(), start, end: start + match[0].length, afterMark: /\S/.test(between) });
  }
  return words;
}
