/** A part of a line that can be a thing of its own: a sentence, or what stands between semicolons. */
export interface Clause {
  text: string;
  /** What stood between it and the next one. */
  after: string;
}

const BREAK = /(?<![.!?…])[.!?…]+["”’')\]]*\s+|[。！？]\s*|;\s+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|ca|approx|incl|excl|no|nr|st|mr|mrs|ms|dr|prof|dept|inc|ltd|co|fig|min|max|tel|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ggf|evtl|sr|sra|p\.\s?ej|\p{L}|[\d.]+)\.$/iu;

/** A stop ends a sentence unless it belongs to an abbreviation or a number, or a small letter follows. */
function endsSentence(before: string, mark: string, following: string): boolean {
  if (mark.startsWith(';')) return true;
  if (/^[。！？]/u.test(mark)) return following !== '';
  if (mark.startsWith('.') && ABBREVIATION.test(`${before.slice(-12)}.`)) return false;
  return /^[^\p{Ll}]/u.test(following);
}

/** The clauses of a line: put together with what stood between them they are the line again. */
export function splitClauses(line: string): Clause[] {
  const clauses: Clause[] = [];
  let position = 0;
  for (const match of line.matchAll(BREAK)) {
    const mark = match[0];
    const end = match.index + mark.length;
    const before = line.slice(Math.max(position, match.index - 16), match.index);
    if (match.index === position || !endsSentence(before, mark, line.slice(end, end + 2))) continue;
    const kept = mark.startsWith(';') ? '' : mark.trimEnd();
    clauses.push({ text: line.slice(position, match.index) + kept, after: mark.slice(kept.length) });
    position = end;
  }
  if (position < line.length) clauses.push({ text: line.slice(position), after: '' });
  return clauses;
}
