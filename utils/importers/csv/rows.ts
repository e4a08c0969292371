import type { ByteSource } from '../importer.ts';
import { RowReader, type Row } from './row-reader.ts';
import { noSeparator, tellSeparator } from './separator.ts';
import { TextDecoding } from './text-decoding.ts';

/** Text by which the separator and the columns are told. */
const headCharacters = 64 * 1024;

/** The rows of a CSV, some at a time; `bytes` says how far it was read. The first ones are told by much of the text. */
export async function* readRows(source: ByteSource): AsyncGenerator<{ rows: Row[]; bytes: number }> {
  const decoding = new TextDecoding();
  let reader: RowReader | null = null;
  let head = '';
  let bytes = 0;
  for await (const piece of source.stream()) {
    bytes += piece.length;
    const text = decoding.push(piece);
    if (reader !== null) {
      yield { rows: reader.push(text), bytes };
      continue;
    }
    head += text;
    if (head.length < headCharacters) continue;
    reader = readerFor(head);
    yield { rows: reader.push(afterNotice(head)), bytes };
  }
  const rest = decoding.end();
  if (reader === null) yield { rows: rowsIn(head + rest), bytes };
  else yield { rows: [...reader.push(rest), ...reader.end()], bytes };
}

/** The rows of a text that is there as a whole. */
export function rowsIn(text: string): Row[] {
  const reader = readerFor(text);
  return [...reader.push(afterNotice(text)), ...reader.end()];
}

/** A first line `sep=;`, by which Excel is told the separator. */
const notice = /^\ufeff?"?sep=(.)"?\s*?(?:\r\n?|\n|$)/i;

function readerFor(head: string): RowReader {
  const told = notice.exec(head)?.[1];
  return told === undefined
    ? new RowReader(tellSeparator(head), 1)
    : new RowReader(told === '"' ? noSeparator : told, 2);
}

function afterNotice(head: string): string {
  return head.replace(notice, '');
}
