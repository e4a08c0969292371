import { writeFileSync } from 'node:fs';
import { isWithinBudget } from './result.ts';
import type { Result } from './result.ts';

/** A number as the table shows it: three digits that tell something, thousands set apart. */
function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

function cellsOf(result: Result): string[] {
  const { name, value, unit, budget, peer, ratio } = result;
  const measured = `${formatNumber(value)} ${unit}`;
  const known = peer === undefined ? '' : `${formatNumber(peer)} ${unit}`;
  const beside = ratio === undefined ? '' : `${formatNumber(ratio)} ×`;
  if (budget === undefined) return [name, measured, '', '', known, beside];
  const mark = isWithinBudget(result) ? 'ok' : 'OVER';
  return [name, measured, `${formatNumber(budget)} ${unit}`, mark, known, beside];
}

/** The results as a table in Markdown, aligned so that it can be read as it is. */
export function tableOf(results: readonly Result[]): string {
  const rows = [['what', 'measured', 'budget', '', 'peer', 'ratio'], ...results.map(cellsOf)];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(4, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]): string => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Writes the results down for whoever compares them with earlier ones. */
export function writeResults(path: string, results: readonly Result[]): void {
  const rounded = results.map((result) => ({ ...result, value: Math.round(result.value * 1000) / 1000 }));
  writeFileSync(path, `${JSON.stringify(rounded, null, 2)}\n`);
}
