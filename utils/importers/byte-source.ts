import type { ByteSource } from './importer.ts';

/** Places in a file are told with its name before them, and have to stay a line. */
const longestName = 300;

/** A file's name that items, issues and what is kept of them can hold: of a long path the end, which tells it. */
export function sourceName(path: string): string {
  return path.length <= longestName ? path.toWellFormed() : `…${path.slice(1 - longestName).toWellFormed()}`;
}

/** A file that the person gave, or any other blob. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return {
    name: sourceName(name),
    size: blob.size,
    stream: () => piecesOf(blob),
    streamFrom: (offset) => piecesOf(blob.slice(offset)),
  };
}

/**
 * The bytes of a blob. They come two megabytes at a time, and hundreds of those would wait to be collected: they are handed on
 * in smaller pieces, and give their memory back once the next ones are asked for. Reading a stream into memory of our own would
 * spare that too, but Chromium forgets to answer one of a thousand such readings, and a folder of small files is never read
 * to its end.
 */
async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for await (const bytes of blob.stream()) {
    for (let start = 0; start < bytes.length; start += blobPiece) yield bytes.subarray(start, start + blobPiece);
    giveBack(bytes.buffer);
  }
}

const blobPiece = 256 * 1024;

const { port1: nowhere } = new MessageChannel();
nowhere.close();

/** What is sent nowhere is freed at once. To empty it is not enough: the browser keeps what it holds until it collects (Chromium 156). */
function giveBack(memory: ArrayBuffer): void {
  nowhere.postMessage(null, [memory]);
}

/** Bytes that are in memory. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name: sourceName(name),
    size: bytes.length,
    stream: () => pieceFrom(bytes, 0),
    streamFrom: (offset) => pieceFrom(bytes, offset),
  };
}

/** In pieces, so that what reads them stays in turns. */
async function* pieceFrom(bytes: Uint8Array, offset: number): AsyncGenerator<Uint8Array> {
  for (let start = offset; start < bytes.length; start += pieceLength) yield bytes.subarray(start, start + pieceLength);
}

const pieceLength = 64 * 1024;

/** The first bytes of a file, up to this many. */
export async function headOf(source: ByteSource, length: number): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const piece of source.stream()) {
    const part = piece.subarray(0, length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === length) break;
  }
  return head.subarray(0, filled);
}

/** The bytes of a file from an offset on: skipped up to it where there is no shorter way. */
export function bytesFrom(source: ByteSource, offset: number): AsyncIterable<Uint8Array> {
  return source.streamFrom?.(offset) ?? skipping(source.stream(), offset);
}

async function* skipping(stream: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const piece of stream) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

/** The same file so that any byte of it is near: held in memory where it has to be, and is not too large for that. */
export async function seekable(source: ByteSource, mostBytes: number): Promise<ByteSource> {
  if (source.streamFrom !== undefined || (source.size ?? 0) > mostBytes) return source;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.stream()) {
    pieces.push(piece.slice());
    length += piece.length;
    if (length > mostBytes) return source;
  }
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.length;
  }
  return memorySource(source.name, bytes);
}
