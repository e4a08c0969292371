import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memorySource } from '../../utils/importers/byte-source.ts';
import type { Issue, Item } from '../../utils/importers/item.ts';
import { readFiles } from '../../utils/importers/read-files.ts';

/** A folder of real files with what is expected of them, where one is named. Without it these tests are left out. */
const folder = process.env['CLIENTSIDE_CORPORA'];

/** Whether this part of the corpora is there. */
export function isThere(part: string): boolean {
  return folder !== undefined && existsSync(join(folder, part));
}

/** The paths of files within a part of the corpora, in their order. */
export function pathsIn(part: string, pattern: string): string[] {
  return folder === undefined ? [] : globSync(pattern, { cwd: join(folder, part) }).toSorted();
}

export function textIn(part: string, path: string): string {
  return readFileSync(join(folder ?? '', part, path), 'utf8');
}

/** Everything that is found in a file of the corpora, as if it was dropped on the import page. */
export function readIn(part: string, path: string): Promise<Read> {
  return readBytes(readFileSync(join(folder ?? '', part, path)));
}

export interface Read {
  format: string | null;
  items: Item[];
  issues: Issue[];
}

async function readBytes(bytes: Uint8Array): Promise<Read> {
  const read: Read = { format: null, items: [], issues: [] };
  const context = { timeZone: 'UTC', now: Date.UTC(2026, 10, 23) };
  for await (const { format, batch } of readFiles([memorySource('file', bytes)], context)) {
    read.format = format;
    read.items.push(...batch.items);
    read.issues.push(...batch.issues);
  }
  return read;
}

/** The files whose reading differs from what is expected, and in what. */
export async function differencesIn(
  paths: readonly string[],
  compare: (path: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const differences: Record<string, string[]> = {};
  for (const path of paths) {
    const found = await compare(path);
    if (found.length > 0) differences[path] = found;
  }
  return differences;
}

/** The names of what differs between what was read and what is expected. */
export function differing(read: Record<string, unknown>, expected: Record<string, unknown>): string[] {
  return Object.keys(expected).filter((name) => JSON.stringify(read[name]) !== JSON.stringify(expected[name]));
}
