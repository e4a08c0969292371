import { ignore, type Database } from '../open.ts';
import type { Block, Built } from './segment.ts';

/** One transaction over the whole index. The records are not in it: they can be read meanwhile. */
export function writingIndex(database: Database) {
  const transaction = database.transaction(['searchTail', 'searchSegments', 'searchBlocks', 'meta'], 'readwrite');
  transaction.done.catch(ignore);
  return {
    done: transaction.done,
    tail: transaction.objectStore('searchTail'),
    segments: transaction.objectStore('searchSegments'),
    blocks: transaction.objectStore('searchBlocks'),
    meta: transaction.objectStore('meta'),
  };
}
export type IndexTables = ReturnType<typeof writingIndex>;

/** Writes a segment, which gets its number by that. */
export async function putSegment({ segments, blocks }: IndexTables, built: Built): Promise<void> {
  const id = await segments.add(built.segment);
  await Promise.all(
    built.blocks.map((block) => blocks.put({ ...block, segment: id } satisfies Block, [block.name, id])),
  );
}
