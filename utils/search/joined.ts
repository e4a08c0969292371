import { tokensOf, type Token } from './tokens.ts';

/*
 * Words that are written in parts and typed in one: `O’Brien` is asked for as `obrien`, and `+49 (30) 123 456` as `123456`.
 * They are found by both.
 */

const withApostrophe = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)+/gu;
const mayHaveApostrophe = /\S['’ʼ]\S/;

/** A number in groups, of as many digits as one is dialled with. */
const inGroups = /(?:\+|\b)\d+(?:[ \u00a0()./-]{1,3}\d+){1,7}/g;
const date = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4})\b/;
const fewestDigits = 7;
const mostDigits = 16;

/** The words of a text that its tokens are only parts of, and where they stand. */
export function joinedTokens(text: string): Token[] {
  const words = mayHaveApostrophe.test(text) ? [...text.matchAll(withApostrophe)].flatMap(withoutApostrophe) : [];
  return [...words, ...[...text.matchAll(inGroups)].flatMap(numbersIn)];
}

function withoutApostrophe({ 0: written, index: start }: RegExpExecArray): Token[] {
  const tokens = tokensOf(written.replaceAll(/['’ʼ]/g, ''));
  return tokens.map((token) => ({ ...token, start, length: written.length }));
}

/** A number from each of its groups on, as people leave out what everybody around them dials; in other countries 0 or 00 is dialled. */
function numbersIn({ 0: written, index }: RegExpExecArray): Token[] {
  const groups = [...written.replace('(0)', '   ').matchAll(/\d+/g)];
  const digits = groups.map(([group]) => group).join('');
  if (digits.length < fewestDigits || digits.length > mostDigits || date.test(written)) return [];
  const isInternational = written.startsWith('+');
  return groups.slice(0, -1).flatMap(({ index: offset }, number) => {
    const text = groups
      .slice(number)
      .map(([group]) => group)
      .join('');
    const where = { start: index + offset, length: written.length - offset, isCharacter: false };
    const dialled = isInternational && number < 2 ? [{ ...where, text: number === 0 ? `00${text}` : `0${text}` }] : [];
    return [{ ...where, text }, ...dialled];
  });
}
