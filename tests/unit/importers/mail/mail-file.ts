import type { Batch, ByteSource, Importer, ReadingContext } from '../../../../utils/importers/importer.ts';
import type { Issue, Item, ItemOf } from '../../../../utils/importers/item.ts';
import { eml } from '../../../../utils/importers/formats/eml.ts';

export const context: ReadingContext = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 23) };

/** Bytes of a text in which each character stands for the byte of its number: `\xe9` is one byte. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A file that is read in pieces of this size. */
export function fileOf(bytes: Uint8Array, pieceSize = 65_536): ByteSource {
  return {
    name: 'mails',
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

export async function batchesOf(importer: Importer, source: ByteSource): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of importer.read(source, context)) batches.push(batch);
  return batches;
}

export async function readAll(
  importer: Importer,
  bytes: Uint8Array,
  pieceSize?: number,
): Promise<{ items: Item[]; issues: Issue[] }> {
  const batches = await batchesOf(importer, fileOf(bytes, pieceSize));
  return { items: batches.flatMap(({ items }) => items), issues: batches.flatMap(({ issues }) => issues) };
}

/** Who wrote to whom and when: what a mail needs besides what a test is about. */
export const envelope =
  'From: Anna Berg <anna@northwind.example>\nTo: me@own.example\nDate: Tue, 3 Nov 2026 09:30:00 +0100\n';

/** Reads one mail; fails where there is none. */
export async function readMailFrom(bytes: Uint8Array): Promise<ItemOf<'mail'>> {
  const { items, issues } = await readAll(eml, bytes);
  const mail = items.find((item) => item.kind === 'mail');
  if (!mail) throw new Error(`No mail: ${JSON.stringify(issues)}`);
  return mail;
}
