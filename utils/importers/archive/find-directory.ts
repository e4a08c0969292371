import { bytesFrom } from '../byte-source.ts';
import type { ByteSource } from '../importer.ts';
import { ByteReader } from './byte-reader.ts';

/** Where an archive's directory is. */
interface Directory {
  start: number;
  entries: number;
  /** By how much all offsets are too small: something was put in front of the archive. */
  shift: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
/** The end record may be followed by a comment of 64 KiB, and has a locator in front of it. */
const tailLength = endLength + 0xffff + locatorLength;

/** Finds the directory by the record at the archive's end; null where there is none. */
export async function findDirectory(source: ByteSource): Promise<Directory | null> {
  const { tail, length } = await tailOf(source);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const at = endIn(view);
  if (at === null) return null;
  const tailStart = length - tail.length;
  const large = await largeEnd(source, view, at);
  if (large !== null) return large;
  const [entries, size, offset] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  const start = tailStart + at - size;
  return start < 0 || offset > start ? null : { start, entries, shift: start - offset };
}

function endIn(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    const fits = at + endLength + view.getUint16(at + 20, true) <= view.byteLength;
    if (view.getUint32(at, true) === endSignature && fits) return at;
  }
  return null;
}

/** Archives of more than 4 GiB or 65,535 files have a second record, which a locator in front of the first points to. */
async function largeEnd(source: ByteSource, view: DataView, at: number): Promise<Directory | null> {
  const locator = at - locatorLength;
  if (locator < 0 || view.getUint32(locator, true) !== locatorSignature) return null;
  const reader = new ByteReader(bytesFrom(source, Number(view.getBigUint64(locator + 8, true))));
  const record = await reader.take(largeEndLength);
  await reader.close();
  if (record === null) return null;
  const fields = new DataView(record.buffer);
  if (fields.getUint32(0, true) !== largeEndSignature) return null;
  return { entries: Number(fields.getBigUint64(32, true)), start: Number(fields.getBigUint64(48, true)), shift: 0 };
}

/** The last bytes of a file, and how long it is. */
async function tailOf(source: ByteSource): Promise<{ tail: Uint8Array; length: number }> {
  const from = source.size === null ? 0 : Math.max(0, source.size - tailLength);
  let length = from;
  let tail = new Uint8Array();
  for await (const piece of bytesFrom(source, from)) {
    length += piece.length;
    const both = new Uint8Array(tail.length + piece.length);
    both.set(tail);
    both.set(piece, tail.length);
    tail = both.subarray(-tailLength);
  }
  return { tail, length };
}
