import { csv } from '../../../../utils/importers/formats/csv.ts';
import type { Issue, Item } from '../../../../utils/importers/item.ts';
import { context, inPieces, readAll } from '../bytes-in-pieces.ts';

/** A row of an export: the cells that are filled, by their header. */
type Cells = Record<string, string>;

/** Writes an export with these headers, and reads it. */
export async function readTable(
  headers: readonly string[],
  ...rows: Cells[]
): Promise<{ items: Item[]; issues: Issue[]; sureness: number }> {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const lines = [headers, ...rows.map((cells) => headers.map((header) => cells[header] ?? ''))];
  const text = lines.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  const { items, issues } = await readAll(csv, inPieces('export.csv', text), context);
  return { items, issues, sureness: csv.sniff(new TextEncoder().encode(text)) };
}

/** The headers of a line, with commas between them. */
export function headers(line: string): string[] {
  return line.split(',');
}
