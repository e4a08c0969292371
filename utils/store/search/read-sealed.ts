import { isSegment, type NameRange, type Segment } from './segment.ts';

/** Where segments and their blocks lie, within a transaction, and what is known of them already. */
export interface SealedTables {
  segments: { getAllKeys(): Promise<number[]>; get(id: number): Promise<unknown> };
  blocks: { getAll(range: IDBKeyRange): Promise<unknown[]> };
  memory: { latest: IndexMemory };
}

/**
 * The segments of an index, by number, and those of their blocks that were read, by the range of their names. Neither changes;
 * where there are other segments, there is another memory: a question that began before them keeps its own.
 * To read all segments takes 25 ms with 200,000 mails (Chromium 156, 2026-11-25); they are 8 bytes for each row.
 */
export interface IndexMemory {
  segments: ReadonlyMap<number, Segment>;
  blocks: Map<string, unknown[]>;
}

/** The blocks of so many ranges are kept, some hundred kilobytes each: who types a word asks for the same ones again. */
const keptRanges = 12;

/** Nothing is known yet. */
export function emptyMemory(): IndexMemory {
  return { segments: new Map(), blocks: new Map() };
}

/** All segments, and of them the blocks whose names are in one of the ranges. */
export async function readSealed(
  tables: SealedTables,
  ranges: readonly NameRange[],
): Promise<{ segments: ReadonlyMap<number, Segment>; found: unknown[] }> {
  const known = tables.memory.latest;
  const read = ([from, to]: NameRange) => tables.blocks.getAll(IDBKeyRange.bound([from], [to, []]));
  const isKnown = (range: NameRange) => known.blocks.has(nameOf(range)) || isEmptyIn(known, range);
  const [memory, ...missing] = await Promise.all([
    remember(tables, known),
    ...ranges.map((range) => (isKnown(range) ? null : read(range))),
  ]);
  const lists = await Promise.all(
    ranges.map(
      async (range, index) =>
        missing[index] ?? memory.blocks.get(nameOf(range)) ?? (isEmptyIn(memory, range) ? [] : await read(range)),
    ),
  );
  for (const [index, range] of ranges.entries()) keep(memory.blocks, nameOf(range), lists[index] ?? []);
  return { segments: memory.segments, found: lists.flat() };
}

/** Whether none of the segments that are known has a block in a range: most words are too rare for one of their own. */
function isEmptyIn({ segments }: IndexMemory, [from, to]: NameRange): boolean {
  if (segments.size === 0) return false;
  const isPrefix = from !== to;
  return [...segments.values()].every(({ names }) => !`\n${names}\n`.includes(isPrefix ? `\n${from}` : `\n${from}\n`));
}

/** What is known of the segments that there are now. */
async function remember({ segments, memory }: SealedTables, known: IndexMemory): Promise<IndexMemory> {
  const ids = await segments.getAllKeys();
  if (ids.length === known.segments.size && ids.every((id) => known.segments.has(id))) return known;
  const all = new Map<number, Segment>();
  const read = ids.map(async (id) => {
    const segment = known.segments.get(id) ?? (await segments.get(id));
    if (isSegment(segment)) all.set(id, segment);
  });
  await Promise.all(read);
  memory.latest = { segments: all, blocks: new Map() };
  return memory.latest;
}

/** What was asked for longest ago is forgotten. */
function keep(blocks: Map<string, unknown[]>, name: string, found: unknown[]): void {
  blocks.delete(name);
  blocks.set(name, found);
  const [oldest] = blocks.keys();
  if (blocks.size > keptRanges && oldest !== undefined) blocks.delete(oldest);
}

function nameOf([from, to]: NameRange): string {
  return `${from}\n${to}`;
}
