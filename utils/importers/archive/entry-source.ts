import { Inflate } from 'fflate';
import { bytesFrom } from '../byte-source.ts';
import type { ByteSource } from '../importer.ts';
import type { Issue } from '../item.ts';
import { ByteReader } from './byte-reader.ts';
import type { Entry } from './directory.ts';

/** Tells what is wrong with an entry. */
export type TellProblem = (what: Issue['what'], detail: string) => void;

const localSignature = 0x04034b50;
const localLength = 30;
/** Packed bytes that are unpacked at once: they give 16 MiB at most. */
const packedPiece = 16 * 1024;

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

async function* inflated(
  packed: AsyncIterable<Uint8Array>,
  entry: Entry,
  tell: TellProblem,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => ready.push(piece));
  for await (const piece of packed) {
    const problem = push(inflate, piece);
    for (const part of ready.splice(0)) {
      size += part.length;
      if (isBomb(size, entry.packedSize)) return tell('too-large', `unpacks to more than ${mostTimes} times its size`);
      if (part.length > 0) yield part;
    }
    if (problem !== null) return tell('not-readable', problem);
  }
  if (size !== entry.size) tell('cut-off', `${size} of ${entry.size} bytes`);
}

/** The reason why packed bytes cannot be unpacked; null where they can. */
function push(inflate: Inflate, piece: Uint8Array): string | null {
  try {
    inflate.push(piece);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
