import { splitClauses } from './clauses.ts';
import type { OwnLine } from './cut/own-lines.ts';

/** A sentence of a text, on one line, and the line that it begins in, counted from 1. */
export interface Sentence {
  text: string;
  line: number;
}

const bullet = /^(?:[-+*•–—‣◦·▪○●►→]{1,3}|\d{1,3}[.)]|\([a-z\d]\)|[a-z]\)|>)\s+/iu;
/** Programs break lines at about 70 letters; a line that is this short was ended by its writer. */
const shortLine = 50;
/** A paragraph that is longer was made without line breaks, and is read in pieces. */
const longestParagraph = 4000;

interface Paragraph {
  text: string;
  /** Where each line of it begins in the text. */
  starts: { at: number; line: number }[];
}

/** Whether a line goes on in the next one: it was broken only because it was long. */
function goesOn(line: string, next: string): boolean {
  if (next === '' || bullet.test(next)) return false;
  if (line.length >= shortLine) return !/[:]$/.test(line);
  return /^\p{Ll}/u.test(next) && !/[.!?:]$/.test(line);
}

function paragraphsOf(lines: readonly OwnLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: { text: string; line: number } | null = null;
  for (const { text: raw, line } of lines) {
    const text = raw.trim();
    const last = paragraphs.at(-1);
    const joins = before !== null && before.line === line - 1 && before.text !== '' && goesOn(before.text, text);
    if (last && joins && last.text.length + text.length < longestParagraph) {
      last.starts.push({ at: last.text.length + 1, line });
      last.text += ` ${text}`;
    } else if (text !== '') {
      const mark = bullet.exec(text)?.[0] ?? '';
      paragraphs.push({ text: text.slice(mark.length), starts: [{ at: 0, line }] });
    }
    before = { text, line };
  }
  return paragraphs;
}

/** The sentences of the lines that somebody wrote: lines that a program broke are put together again. */
export function sentencesOf(lines: Iterable<OwnLine>): Sentence[] {
  return paragraphsOf([...lines]).flatMap(({ text, starts }) => {
    let at = 0;
    return splitClauses(text).flatMap((clause) => {
      const start = at + (/^\s*/.exec(clause.text)?.[0].length ?? 0);
      at += clause.text.length + clause.after.length;
      const line = starts.findLast((each) => each.at <= start)?.line ?? 1;
      const sentence = clause.text.trim().replace(/\s+/g, ' ');
      return /[\p{L}\p{N}]/u.test(sentence) ? [{ text: sentence, line }] : [];
    });
  });
}

/** Every line of a text as one sentence of its own. */
export function linesAsSentences(text: string): Sentence[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.trim().replace(/\s+/g, ' '), line: index + 1 }))
    .filter(({ text }) => text !== '');
}
