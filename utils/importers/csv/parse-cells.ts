import Papa from 'papaparse';

/** A row as it was parsed: `end` is where its text ends, the line feed included. */
export interface ParsedRow {
  cells: string[];
  end: number;
  /** What is wrong with its quotation marks: one is never closed, or one stands where none may. */
  quotes: 'open' | 'stray' | null;
}

/** Takes a text with line feeds apart. The last row may be cut off, or empty behind the last line feed. */
export function parseCells(text: string, separator: string): ParsedRow[] {
  const rows: ParsedRow[] = [];
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const open = errors.some(({ code }) => code === 'MissingQuotes');
      rows.push({ cells: data, end: meta.cursor, quotes: open ? 'open' : errors.length > 0 ? 'stray' : null });
    },
  });
  return rows;
}
