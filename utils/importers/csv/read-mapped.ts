import type { ColumnMapping, ReadingContext } from '../importer.ts';
import type { Issue, Item, Place } from '../item.ts';
import { isMonthFirst } from './cell-dates.ts';
import { textOf } from './cells.ts';
import { columnsOf, hasPerson, type Columns } from './columns.ts';
import { companyIn, dealIn, emailsIn, personIn, type RowReading } from './row-items.ts';
import type { Row } from './row-reader.ts';

/** A table whose columns are known. */
export interface MappedTable {
  /** The file's name, as issues and items tell it. */
  file: string;
  headers: readonly string[];
  /** The system whose export it is; null where it is of none that is known. */
  system: string | null;
  mapping: ColumnMapping;
  /** Some of its rows: by them the order of day and month is told. */
  sample: readonly Row[];
  /** Rows that an export writes behind its table. */
  footer: RegExp | null;
}

/** Turns rows into items by the table's mapping. What is wrong with a row is told, and what is right in it taken. */
export function readMapped(
  rows: readonly Row[],
  table: MappedTable,
  context: Pick<ReadingContext, 'timeZone' | 'now'>,
): { items: Item[]; issues: Issue[] } {
  const columns = columnsOf(table.headers, table.mapping);
  const dates = columns.date.flatMap((index) => table.sample.map(({ cells }) => cells[index] ?? ''));
  const { timeZone, now } = context;
  const reading = {
    columns,
    system: table.system ?? '',
    now,
    dates: { timeZone, monthFirst: isMonthFirst(dates, timeZone) },
  };
  const found: { items: Item[]; issues: Issue[] } = { items: [], issues: [] };
  for (const row of rows) readRow(row, table, reading, found);
  return found;
}

type Reading = Pick<RowReading, 'columns' | 'system' | 'dates' | 'now'>;

function readRow(row: Row, table: MappedTable, reading: Reading, found: { items: Item[]; issues: Issue[] }): void {
  const place = { file: table.file.slice(0, 500), at: `line ${row.line}` };
  const problem = (what: Issue['what'], detail: string): void => {
    found.issues.push({ place, what, detail: textOf(detail) });
  };
  if (row.problem === 'too-long') return problem('too-large', 'the line is longer than a row may be');
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || (filled.length === 1 && table.footer?.test(filled[0] ?? ''))) return;
  shapeProblems(row, table.headers.length, problem);
  const cells = { ...reading, cells: row.cells, place, problem };
  const items = itemsIn({ ...cells, emails: emailsIn(cells) });
  if (items.length > 0) found.items.push(...items);
  else problem('no-name', filled.slice(0, 10).join(', '));
}

function shapeProblems(row: Row, width: number, problem: RowReading['problem']): void {
  if (row.problem === 'open-quote') problem('not-readable', 'a quotation mark is not closed');
  if (row.cells.length < width) problem('cut-off', `${row.cells.length} of ${width} columns`);
  const extra = row.cells.slice(width).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) problem('not-readable', `${row.cells.length} cells in ${width} columns`);
}

/** A row can be a person and their deal at once; it is a company where the table names neither. */
function itemsIn(reading: RowReading): Item[] {
  const { columns } = reading;
  const deal = dealIn(reading);
  const alone = columns.dealTitle.length === 0 && !hasPerson(columns);
  const found = [namesPeople(columns) ? personIn(reading) : null, deal, alone ? companyIn(reading) : null];
  return found.filter((item) => item !== null);
}

/** In a table of deals an address alone is where the deal is, and no person of its own. */
function namesPeople(columns: Columns): boolean {
  const { name, firstName, lastName, dealTitle } = columns;
  return dealTitle.length === 0 ? hasPerson(columns) : name.length + firstName.length + lastName.length > 0;
}

/** The place of a table as a whole: its first line. */
export function placeOfTable(file: string, line: number): Place {
  return { file: file.slice(0, 500), at: `line ${line}` };
}
