import { parseCells } from './parse-cells.ts';

const candidates = [',', ';', '\t', '|'] as const;
/** Where nothing separates there is one column: this stands in no text. */
export const noSeparator = '\u001f';

const sampleCharacters = 16 * 1024;
const sampleRows = 20;

/** What separates the cells: by it the first row has the most cells, and most rows as many as the first. */
export function tellSeparator(head: string): string {
  const sample = head.slice(0, sampleCharacters).replace(/\r\n?/g, '\n').trimStart();
  let best = { separator: noSeparator, score: 0 };
  for (const separator of candidates) {
    const score = scoreOf(sample, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function scoreOf(sample: string, separator: string): number {
  const rows = parseCells(sample, separator).map(({ cells }) => cells);
  const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
  const counts = whole.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells) => cells.length);
  const [first = 0] = counts;
  const compared = counts.slice(0, sampleRows);
  const agreeing = compared.filter((count) => count === first).length;
  return first > 1 ? first * (agreeing / compared.length) : 0;
}
