import { isAscii } from './fold.ts';
import { joinedTokens } from './joined.ts';
import { asciiWords, tokensOf, type Token } from './tokens.ts';

/** What the index looks up: a word, or two neighbouring characters of a language without spaces. */
export interface Term {
  text: string;
  /** Whether words that only begin with it are meant too. */
  isPrefix: boolean;
}

/** Which field a term was found in, as bits; they also say where one counts more. */
export const fieldBit = { title: 4, people: 2, text: 1 } as const;

/** What filters look up. No word begins like these. */
export const mark = { kind: '\u0001k', client: '\u0001c', from: '\u0001f' } as const;

/** The term of a client's id: an id may hold anything, a term neither tabs nor ends of lines. */
export function clientTerm(id: string): string {
  return mark.client + id.replace(/[\n\t]/g, ' ');
}

/**
 * The terms under which a text is found. Of characters without spaces every two neighbours are one, and the last one
 * of a row by itself: so any part of a row is found, and a single character as the beginning of two. What is written in
 * parts is found in one, too.
 */
export function termsOfText(text: string): string[] {
  const joined = joinedTokens(text).map((token) => token.text);
  if (isAscii(text)) return [...asciiWords(text), ...joined];
  const terms = tokensOf(text).map((token, index, tokens) => pairOf(token, tokens[index + 1]) ?? token.text);
  return [...terms, ...joined];
}

/** The terms that a text must have to hold these words one after the other. */
export function termsOfWords(tokens: readonly Token[], isPrefix: boolean): Term[] {
  return tokens.flatMap((token, index) => {
    const pair = pairOf(token, tokens[index + 1]);
    if (pair !== null) return [{ text: pair, isPrefix: false }];
    if (!token.isCharacter) return [{ text: token.text, isPrefix: isPrefix && index === tokens.length - 1 }];
    const isEndOfPair = pairOf(tokens[index - 1], token) !== null;
    return isEndOfPair ? [] : [{ text: token.text, isPrefix: true }];
  });
}

/** Two characters that stand side by side, as one term. */
function pairOf(token: Token | undefined, next: Token | undefined): string | null {
  if (token?.isCharacter !== true || next?.isCharacter !== true) return null;
  return next.start <= token.start + token.length ? token.text + next.text : null;
}
