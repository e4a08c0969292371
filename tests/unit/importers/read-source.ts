import type { ByteSource, Importer, ReadingContext } from '../../../utils/importers/importer.ts';
import type { Issue, Item, ItemKind, ItemOf } from '../../../utils/importers/item.ts';
import { piecesOf } from './bytes-in-pieces.ts';

export const berlin: ReadingContext = { timeZone: 'Europe/Berlin', now: Date.parse('2024-06-01T12:00:00Z') };

/** A file that comes in pieces of this many bytes. */
function sourceOf(content: string | Uint8Array, piece = 1000): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'a file',
    size: bytes.length,
    stream: () => piecesOf(bytes, piece),
  };
}

/** Everything that an importer finds in a file. */
export async function readAll(
  importer: Importer,
  content: string | Uint8Array,
  context = berlin,
  piece?: number,
): Promise<{ items: Item[]; issues: Issue[]; bytes: number }> {
  const found: { items: Item[]; issues: Issue[]; bytes: number } = { items: [], issues: [], bytes: 0 };
  for await (const { items, issues, bytes } of importer.read(sourceOf(content, piece), context)) {
    found.items.push(...items);
    found.issues.push(...issues);
    found.bytes = bytes;
  }
  return found;
}

/** The items of one kind. */
export function ofKind<Kind extends ItemKind>(items: readonly Item[], kind: Kind): ItemOf<Kind>[] {
  return items.filter((item): item is ItemOf<Kind> => item.kind === kind);
}

/** Lines as a file has them. */
export function lines(...text: string[]): string {
  return text.map((line) => `${line}\r\n`).join('');
}
