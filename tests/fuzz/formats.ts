import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { mutatedFile } from './mutations.ts';
import { calendar, cards, linePieces } from './seeds/content-lines.ts';
import { mail, mailPieces } from './seeds/mail.ts';
import { tablePieces, tables } from './seeds/tables.ts';

/** A format whose files are mutated. */
export interface FuzzedFormat {
  name: string;
  /** Files that something happened to. */
  files: fc.Arbitrary<Uint8Array>;
}

/** Longer files are slow to mutate, and hold nothing that shorter ones do not. */
const longestSeed = 64 * 1024;

const utf8 = (text: string) => new TextEncoder().encode(text);
const lists = tables.map(utf8);
const archives = lists.map((bytes) => zipSync({ 'a/b.csv': bytes, 'in.zip': zipSync({ 'c.csv': bytes }) }));

/** The formats, each with files of our own, and with those of this kind in a folder where one is named. */
export function fuzzedFormats(folder: string | undefined): FuzzedFormat[] {
  const format = (name: string, own: Uint8Array[], pieces: readonly string[], ...extensions: string[]) => ({
    name,
    files: mutatedFile([...own, ...extensions.flatMap((extension) => filesIn(folder, extension))], pieces),
  });
  return [
    format('mbox', [mail], mailPieces, 'mbox'),
    format('eml', [mail.subarray(mail.indexOf(10) + 1)], mailPieces, 'eml'),
    format('ics', [utf8(calendar)], linePieces, 'ics'),
    format('vcf', [utf8(cards)], linePieces, 'vcf'),
    format('csv', lists, tablePieces, 'csv'),
    format('zip', archives, tablePieces),
  ];
}

function filesIn(folder: string | undefined, extension: string): Uint8Array[] {
  if (folder === undefined) return [];
  const paths = globSync(`**/*.${extension}`, { cwd: folder }).map((path) => join(folder, path));
  return paths.filter((path) => statSync(path).size <= longestSeed).map((path) => readFileSync(path));
}
