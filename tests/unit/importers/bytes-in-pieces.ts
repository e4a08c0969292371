import type { Batch, ByteSource, Importer, ReadingContext } from '../../../utils/importers/importer.ts';
import type { Issue, Item } from '../../../utils/importers/item.ts';

/** A file that is there as bytes or as text, and is read in pieces of this many bytes. */
export function inPieces(name: string, content: Uint8Array | string, piece = 65_536): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    stream: () => piecesOf(bytes, piece),
  };
}

/** The bytes in pieces of this many, each of which is spoilt once the next one is asked for. */
export async function* piecesOf(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += piece) {
    const given = bytes.slice(start, start + piece);
    yield given;
    given.fill(0xff);
  }
}

export const context: ReadingContext = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 16) };

/** All that an importer finds in a file. */
export async function readAll(
  importer: Importer,
  source: ByteSource,
  given: ReadingContext = context,
): Promise<{ items: Item[]; issues: Issue[]; batches: Batch[] }> {
  const batches: Batch[] = [];
  for await (const batch of importer.read(source, given)) batches.push(batch);
  return { items: batches.flatMap(({ items }) => items), issues: batches.flatMap(({ issues }) => issues), batches };
}
