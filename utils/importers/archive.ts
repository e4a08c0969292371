import { readDirectory, type Entry } from './archive/directory.ts';
import { entrySource, isBomb, type TellProblem } from './archive/entry-source.ts';
import { headOf, seekable, sourceName } from './byte-source.ts';
import type { ByteSource } from './importer.ts';
import type { Issue } from './item.ts';

/** An archive in an archive is opened, down to the third one within. */
const deepest = 3;
/** Archives that can only be read from their beginning are held in memory up to here. */
const mostInMemory = 32 * 1024 * 1024;
/** Smaller files are unpacked once, not each time that they are looked at. */
const smallFile = 1024 * 1024;
/** Enough to tell an archive by. */
const headLength = 256;

/** Documents of office programs and programs are archives, too, and hold nothing to import. */
const noArchive = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|mimetype|META-INF\/)/;

/** Whether these are the first bytes of a zip archive. */
export function isArchive(head: Uint8Array): boolean {
  const [first, second, third, fourth] = head;
  if (first !== 0x50 || second !== 0x4b) return false;
  const empty = third === 5 && fourth === 6;
  return (
    empty || (third === 3 && fourth === 4 && !noArchive.test(new TextDecoder().decode(head.subarray(30, headLength))))
  );
}

/**
 * The files in a zip archive, and in archives within it, each named by its path behind the archive's name. They are
 * unpacked as they are read, and can be read as often as one likes. Folders and hidden files are left out; what cannot
 * be read is told to `report`, also while a file is being read.
 */
export async function* openArchive(source: ByteSource, report: (issue: Issue) => void): AsyncGenerator<ByteSource> {
  yield* opened(source, report, 0);
}

async function* opened(source: ByteSource, report: (issue: Issue) => void, depth: number): AsyncGenerator<ByteSource> {
  const archive = await seekable(source, mostInMemory);
  for await (const entry of readDirectory(archive)) {
    if (entry === null)
      return report(issueIn(source.name, 'directory', 'cut-off', 'its directory is missing or damaged'));
    if (isLeftOut(entry.path)) continue;
    const name = sourceName(`${source.name}/${entry.path}`);
    const tell: TellProblem = (what, detail) => report(issueIn(name, `entry ${entry.number}`, what, detail));
    if (!isReadable(entry, tell)) continue;
    const packed = entrySource(archive, entry, name, tell);
    const inner = entry.size <= smallFile ? await seekable(packed, smallFile) : packed;
    if (!isArchive(await headOf(inner, headLength))) yield inner;
    else if (depth === deepest) tell('nested-too-deep', `more than ${deepest} archives in each other`);
    else yield* opened(inner, report, depth + 1);
  }
}

function issueIn(file: string, at: string, what: Issue['what'], detail: string): Issue {
  return { place: { file: file.slice(0, 500), at }, what, detail: detail.slice(0, 500) };
}

function isLeftOut(path: string): boolean {
  const folders = path.split('/');
  return path.endsWith('/') || folders.some((name) => name === '__MACOSX' || (name.startsWith('.') && name !== '.'));
}

function isReadable({ encrypted, method, size, packedSize }: Entry, tell: TellProblem): boolean {
  if (encrypted) tell('encrypted', 'it needs a password');
  else if (method !== 0 && method !== 8) tell('not-readable', `packed by method ${method}`);
  else if (isBomb(size, packedSize)) tell('too-large', `${size} bytes, packed to ${packedSize}`);
  else return true;
  return false;
}
