import type { ByteSource, ColumnMapping } from '../importer.ts';
import { addressesOf } from './cells.ts';
import { columnName, headersOf } from './headers.ts';
import { tellTable } from './preset.ts';
import { presets } from './presets/index.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { Row } from './row-reader.ts';
import { readRows } from './rows.ts';

/** The beginning of a table, and what its columns hold. */
export interface TableHead {
  headers: string[];
  /** Some of its rows, those behind the header. */
  sample: Row[];
  /** The system whose export it is; null where the mapping is only a proposal. */
  system: string | null;
  mapping: ColumnMapping;
  footer: RegExp | null;
  /** The line of the header; null where the table begins with its first row. */
  headerLine: number | null;
}

const sampleRows = 100;

/** What a file's columns hold, by its first rows, for the person to look at; null where it has none. */
export async function tableHead(source: ByteSource): Promise<TableHead | null> {
  for await (const { rows } of readRows(source)) {
    const head = tellColumns(rows);
    if (head !== null) return head;
  }
  return null;
}

/** Tells the columns by the first rows of a table; null where there is none. */
export function tellColumns(rows: readonly Row[], chosen?: ColumnMapping): TableHead | null {
  const filled = rows.filter(isFilled);
  const [first] = filled;
  if (first === undefined) return null;
  const headerless = first.cells.some(isOneAddress);
  const headers = headerless ? first.cells.map((_, index) => columnName(index)) : headersOf(first.cells);
  const sample = filled.slice(headerless ? 0 : 1).slice(0, sampleRows);
  const told = headerless ? null : tellTable(presets, headers);
  const known = told ?? { system: null, footer: null, mapping: proposed(headers, sample) };
  const mapping = chosen !== undefined && isFor(chosen, headers) ? chosen : known.mapping;
  return { ...known, headers, sample, mapping, headerLine: headerless ? null : first.line };
}

function proposed(headers: readonly string[], sample: readonly Row[]): ColumnMapping {
  return proposeMapping(
    headers,
    sample.map(({ cells }) => cells),
  );
}

/** Whether a row has anything in it. */
export function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** A header is no address: a first row that has one is a row. */
function isOneAddress(cell: string): boolean {
  const text = cell.trim();
  return text.includes('@') && !/\s/.test(text) && addressesOf(text).emails.length === 1;
}

/** Whether a mapping was made for a table with these headers: it names no other. */
function isFor(mapping: ColumnMapping, headers: readonly string[]): boolean {
  const names = Object.keys(mapping);
  return names.length > 0 && names.every((name) => headers.includes(name));
}
