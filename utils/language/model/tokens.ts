import { straightened } from '../words.ts';

const day =
  /^(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day|nesday|urday|sday)?s?$|^(?:today|tomorrow|tonight|morning|afternoon|evening|weekend|noon|lunch|dinner)$/;
const month = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)$/;

/**
 * A sentence as the model sees it: lower case; numbers, addresses and links each as one token; "n't", "'ll" and the like
 * apart; the marks that end or part sentences kept.
 */
export function tokensOf(sentence: string): string[] {
  const plain = straightened(sentence)
    .toLowerCase()
    .replace(/https?:\S+|www\.\S+|\$link/g, ' urlx ')
    .replace(/\S{1,100}@\S+/g, ' emailx ')
    .replace(/\$?\d[\d.,:/-]*/g, ' numx ')
    .replace(/n't\b/g, " n't")
    .replace(/'(ll|re|ve|d|m|s)\b/g, " '$1");
  return plain.match(/n't|'(?:ll|re|ve|d|m|s)|[a-z]+|[?!.:,]/g) ?? [];
}

/** The same, with a name, a day and a month each as one token too. */
export function classesOf(sentence: string): string[] {
  const named = straightened(sentence)
    .replace(/(?<=[a-z,;]\s)[A-Z][a-z]+(?:\s[A-Z][a-z]+)*/g, (name) => (isName(name) ? ' namex ' : name))
    .replace(/^\W*[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s*[,:-])/, ' vocx ')
    .replace(/\b\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)/gi, ' timex ')
    .replace(/\b\d{1,2}\/\d{1,2}(?:\/\d+)?\b/g, ' datex ');
  return tokensOf(named).map((token) => (day.test(token) ? 'dayx' : month.test(token) ? 'monx' : token));
}

function isName(words: string): boolean {
  const lower = words.toLowerCase();
  return !day.test(lower) && !month.test(lower);
}
