import { bytesFrom } from '../byte-source.ts';
import type { ByteSource } from '../importer.ts';
import type { Issue } from '../item.ts';
import { ByteReader } from './byte-reader.ts';
import type { Entry } from './directory.ts';

/** Tells what is wrong with an entry. */
export type TellProblem = (what: Issue['what'], detail: string) => void;

const localSignature = 0x04034b50;
const localLength = 30;
/** Packed bytes that are unpacked at once: they give 32 MiB at most. */
const packedPiece = 32 * 1024;

/** Unpacked to more than this many times its size, and to more than 100 MiB, it is made to fill a disk. */
const mostTimes = 1000;
const mostBytes = 100 * 1024 * 1024;

/** Whether an entry of this size was packed to harm. */
export function isBomb(size: number, packedSize: number): boolean {
  return size > mostBytes && size > packedSize * mostTimes;
}

/** A file in an archive, unpacked as it is read. What is wrong with it ends it, and is told once. */
export function entrySource(archive: ByteSource, entry: Entry, name: string, tell: TellProblem): ByteSource {
  let told = false;
  const tellOnce: TellProblem = (what, detail) => {
    if (!told) tell(what, detail);
    told = true;
  };
  return { name, size: entry.size, stream: () => unpacked(archive, entry, tellOnce) };
}

async function* unpacked(archive: ByteSource, entry: Entry, tell: TellProblem): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(bytesFrom(archive, entry.offset));
  try {
    if (!(await skipLocalHeader(reader))) return tell('not-readable', 'nothing begins where the directory says');
    const packed = packedBytes(reader, entry.packedSize, tell);
    yield* entry.method === 0 ? packed : inflated(packed, entry, tell);
  } finally {
    await reader.close();
  }
}

async function skipLocalHeader(reader: ByteReader): Promise<boolean> {
  const header = await reader.take(localLength);
  if (header === null) return false;
  const view = new DataView(header.buffer);
  if (view.getUint32(0, true) !== localSignature) return false;
  return (await reader.take(view.getUint16(26, true) + view.getUint16(28, true))) !== null;
}

async function* packedBytes(reader: ByteReader, size: number, tell: TellProblem): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0;) {
    const piece = await reader.some(Math.min(left, packedPiece));
    if (piece === null) return tell('cut-off', `${left} bytes are missing`);
    left -= piece.length;
    yield piece;
  }
}

/** The browser's own unpacking is many times as fast as one in JavaScript. */
async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  entry: Entry,
  tell: TellProblem,
): AsyncGenerator<Uint8Array> {
  const unpacking = new DecompressionStream('deflate-raw');
  const fed = feed(packed, unpacking.writable);
  let size = 0;
  try {
    for await (const piece of unpacking.readable) {
      size += piece.length;
      if (isBomb(size, entry.packedSize)) return tell('too-large', `unpacks to more than ${mostTimes} times its size`);
      yield piece;
    }
    if (size !== entry.size) tell('cut-off', `${size} of ${entry.size} bytes`);
  } catch (error) {
    tell('not-readable', reasonOf(error));
  } finally {
    await fed;
  }
}

/** Writes until all is written, or the reader has had enough. */
async function feed(packed: AsyncIterable<Uint8Array>, writable: WritableStream<BufferSource>): Promise<void> {
  const writer = writable.getWriter();
  try {
    for await (const piece of packed) await writer.write(new Uint8Array(piece));
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
