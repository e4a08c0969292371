import { fold, isAscii } from './fold.ts';

/** A word of a text as it is compared, and where it stands. A character of a language without spaces is one for itself. */
export interface Token {
  text: string;
  start: number;
  length: number;
  isCharacter: boolean;
}

/** Longer ones are no words: they are compared by their beginning. */
const longest = 40;

const asciiWord = /[a-z0-9]+/g;
const word = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
/** The scripts that are written without spaces. Korean has spaces. */
const spaceless = String.raw`[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u30fc\uff70]`;
const hasSpaceless = new RegExp(spaceless, 'u');
/** A character with its marks, or what stands between such characters. */
const piece = new RegExp(String.raw`(${spaceless}[\p{M}\uff9e\uff9f]*)|(?:(?!${spaceless}).)+`, 'gu');

/** The words of a text of plain letters as they are compared: most texts need no more, and there are many of them. */
export function asciiWords(text: string): string[] {
  return (text.toLowerCase().match(asciiWord) ?? []).map((each) =>
    each.length > longest ? each.slice(0, longest) : each,
  );
}

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  if (isAscii(text)) {
    return [...text.toLowerCase().matchAll(asciiWord)].map((match) => tokenOf(match[0], match[0], match.index));
  }
  return [...text.matchAll(word)].flatMap((match) => splitWord(match[0], match.index));
}

function splitWord(text: string, start: number): Token[] {
  if (!hasSpaceless.test(text)) return wholeWord(text, start);
  return [...text.matchAll(piece)].flatMap((match) => {
    const at = start + match.index;
    if (match[1] === undefined) return wholeWord(match[0], at);
    // A character may fold to several; each of them stands for the whole.
    return [...fold(match[0])].map((character) => ({ ...tokenOf(character, match[0], at), isCharacter: true }));
  });
}

function wholeWord(text: string, start: number): Token[] {
  const folded = fold(text);
  return folded === '' ? [] : [tokenOf(folded, text, start)];
}

function tokenOf(folded: string, original: string, start: number): Token {
  return { text: folded.slice(0, longest), start, length: original.length, isCharacter: false };
}
