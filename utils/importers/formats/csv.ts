import { textOf } from '../csv/cells.ts';
import { columnsOf, namesSomething } from '../csv/columns.ts';
import { headerKey } from '../csv/headers.ts';
import { placeOfTable, readMapped } from '../csv/read-mapped.ts';
import { readRows, rowsIn } from '../csv/rows.ts';
import type { Row } from '../csv/row-reader.ts';
import { isFilled, tellColumns, type TableHead } from '../csv/table.ts';
import { TextDecoding } from '../csv/text-decoding.ts';
import { defineImporter, type Batch, type ByteSource, type ReadingContext } from '../importer.ts';

/** Tables of contacts, companies and deals: comma, semicolon, tab or pipe between the cells. */
export const csv = defineImporter({ name: 'csv', sniff, read });

const rowsOfBatch = 200;
/** So many rows are shown to whoever is asked for the columns. */
const shownRows = 3;

async function* read(source: ByteSource, context: ReadingContext): AsyncGenerator<Batch> {
  let table: TableHead | null = null;
  for await (const { rows, bytes } of readRows(source)) {
    const opening = table === null;
    table ??= tellColumns(rows, context.columns);
    if (table === null) continue;
    if (opening && table.system === null) table = await askedFor(table, source, context);
    if (table === null) return;
    if (!namesSomething(columnsOf(table.headers, table.mapping))) return yield noColumns(source, bytes, table.headers);
    const records = opening && table.headerLine !== null ? behindHeader(rows) : rows;
    for (let start = 0; start < records.length; start += rowsOfBatch) {
      const part = records.slice(start, start + rowsOfBatch);
      yield { ...readMapped(part, { ...table, file: source.name }, context), bytes };
    }
  }
  if (table === null) yield noColumns(source, 0, []);
}

/** The table with its columns as the person says they are; null where they leave it out. */
async function askedFor(table: TableHead, source: ByteSource, context: ReadingContext): Promise<TableHead | null> {
  if (context.askColumns === undefined) return table;
  const { headers, sample, mapping } = table;
  const columns = await context.askColumns({
    key: await headerKey(headers),
    file: shown(source.name),
    headers,
    rows: sample.slice(0, shownRows).map(({ cells }) => cells.map(shown)),
    proposal: mapping,
  });
  return columns === null ? null : { ...table, mapping: columns };
}

function shown(text: string): string {
  return text.slice(0, 500).toWellFormed();
}

function behindHeader(rows: readonly Row[]): Row[] {
  return rows.slice(rows.findIndex(isFilled) + 1);
}

function noColumns(source: ByteSource, bytes: number, headers: readonly string[]): Batch {
  const detail = headers.length === 0 ? 'the file is empty' : textOf(headers.slice(0, 20).join(', '));
  return { items: [], issues: [{ place: placeOfTable(source.name, 1), what: 'no-columns', detail }], bytes };
}

/** Beginnings of other formats that have commas, too. */
const other = /^\s*(?:BEGIN:V|From \S+@?\S* |[\w-]+:\s|[<{[])/;

/** How surely this is a table: an export that is known, one with names and addresses, or at least even rows. */
function sniff(head: Uint8Array): number {
  const decoding = new TextDecoding();
  const text = decoding.push(head) + decoding.end();
  if (text.includes('\0')) return 0;
  const rows = rowsIn(text.slice(0, 32 * 1024));
  const table = tellColumns(rows);
  if (table === null) return 0;
  if (table.system !== null) return 0.95;
  if (other.test(text)) return 0;
  const even = evenness(rows);
  if (namesSomething(columnsOf(table.headers, table.mapping)))
    return (table.headers.length > 1 ? 0.4 : 0.2) + even * 0.3;
  return table.headers.length > 1 && rows.length > 2 && even > 0.8 ? 0.3 : 0;
}

/** The share of rows that have as many cells as the first. */
function evenness(rows: readonly Row[]): number {
  const filled = rows.filter(isFilled);
  const [first] = filled;
  return filled.filter(({ cells }) => cells.length === first?.cells.length).length / filled.length;
}
