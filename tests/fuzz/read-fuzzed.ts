import type { ByteSource } from '../../utils/importers/importer.ts';
import { issue, item, type Issue, type Item } from '../../utils/importers/item.ts';
import { importers } from '../../utils/importers/index.ts';
import { readFiles } from '../../utils/importers/read-files.ts';

/** What can be wrong with how a file was read. */
export interface Faults {
  /** What was thrown; it should be nothing. */
  thrown: string | null;
  /** Milliseconds of work over a second for each MiB that was begun; 0 for a file that was read in time. */
  late: number;
  /** Items and issues that are not as agreed on, or do not say where they stand. */
  wrong: string[];
}

const mebibyte = 1024 * 1024;
const context = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 16) };

/** Reads a mutated file in pieces: by the importer of its format, whatever it looks like by now, and as a file that was dropped. */
export async function readFuzzed(format: string, bytes: Uint8Array, piece: number): Promise<Faults> {
  const faults: Faults = { thrown: null, late: 0, wrong: [] };
  const before = process.threadCpuUsage();
  try {
    await readAll(format, sourceOf(bytes, piece), faults);
  } catch (error) {
    faults.thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user } = process.threadCpuUsage(before);
  faults.late = Math.max(0, user / 1000 - 1000 * Math.max(1, Math.ceil(bytes.length / mebibyte)));
  return faults;
}

async function readAll(format: string, source: ByteSource, faults: Faults): Promise<void> {
  const importer = importers.find(({ name }) => name === format);
  if (importer !== undefined) for await (const batch of importer.read(source, context)) check(batch, faults);
  for await (const { batch } of readFiles([source], context)) check(batch, faults);
}

function check({ items, issues }: { items: Item[]; issues: Issue[] }, faults: Faults): void {
  const wrong = [...items.map((each) => wrongWith(item, each)), ...issues.map((each) => wrongWith(issue, each))];
  faults.wrong.push(...wrong.filter((each) => each !== null));
}

const places = /^(?:(?:line|message|entry) [1-9]\d*|beginning|directory)$/;

function wrongWith(schema: typeof item | typeof issue, each: Item | Issue): string | null {
  const parsed = schema.safeParse(each);
  const { file, at } = each.place;
  if (!parsed.success) return `${parsed.error.issues[0]?.path.join('.')} of ${JSON.stringify(each).slice(0, 300)}`;
  if (!file.startsWith('mutated') || !places.test(at)) return `the place ${file}, ${at}`;
  return JSON.stringify(each).match(/\\u0000|\\ud[89a-f]/) ? `half a character in ${JSON.stringify(each)}` : null;
}

/** To hand over more pieces takes longer than to read them, and the reader is what is timed. */
const mostPieces = 3000;

function sourceOf(bytes: Uint8Array, asked: number): ByteSource {
  const piece = Math.max(asked, Math.ceil(bytes.length / mostPieces));
  return {
    name: 'mutated',
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}
