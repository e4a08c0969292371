import type { Issue, Item } from './item.ts';

/**
 * A file as an importer reads it: from its beginning, in pieces of any size, as often as it is asked for. A piece is good
 * until the next one is asked for.
 */
export interface ByteSource {
  /** As the person knows it; within a zip the path behind the zip's name. */
  name: string;
  /** In bytes, where it is known. */
  size: number | null;
  stream(): AsyncIterable<Uint8Array>;
  /** The same from this byte on, where that costs less than reading up to it. Archives are opened through it. */
  streamFrom?(offset: number): AsyncIterable<Uint8Array>;
}

/** What an importer is told besides the bytes. */
export interface ReadingContext {
  /** The zone of times that name none, as an IANA name. */
  timeZone: string;
  /** Milliseconds since 1970: recurring events are unfolded up to here. */
  now: number;
  /** Of mails since then, in milliseconds since 1970, the writer's own words are given; of none where it is not said. */
  wordsSince?: number;
  /** Which column of a CSV holds what, by header, where the person said so. */
  columns?: ColumnMapping;
  /** Asked about a table that no system is known for; null leaves it out. Without it what is proposed is taken. */
  askColumns?: (table: UnknownTable) => Promise<ColumnMapping | null>;
}

/** A table whose columns have to be told. */
interface UnknownTable {
  /** Under which a mapping is remembered: tables with the same headers share it. */
  key: string;
  file: string;
  headers: string[];
  /** Its first rows. */
  rows: string[][];
  proposal: ColumnMapping;
}

/** The field that each column of a CSV stands for, by its header; columns that are not named are left out. */
export type ColumnMapping = Record<string, string>;

/** Some of what was found, in the order of the file. `bytes` says how far into the source it was read. */
export interface Batch {
  items: Item[];
  issues: Issue[];
  /** What the writers of some of its mails wrote, as asked for by `wordsSince`: to be read, never to be kept. */
  words?: ReadonlyMap<Item, string>;
  bytes: number;
}

/**
 * One format: told by content, and read as a stream. Never throws on what a file holds: what cannot be read is an issue
 * with its place. Batches are small enough (about 200 items or 1 MiB) that between two of them others get their turn.
 */
export interface Importer {
  name: string;
  /** How surely the first bytes (up to 64 KiB) are of this format, from 0 to 1; the surest one reads the file. */
  sniff(head: Uint8Array): number;
  read(source: ByteSource, context: ReadingContext): AsyncGenerator<Batch>;
}

/** Declares a format. */
export function defineImporter(importer: Importer): Importer {
  return importer;
}
