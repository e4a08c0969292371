import { bytesFrom } from '../byte-source.ts';
import type { ByteSource } from '../importer.ts';
import { ByteReader } from './byte-reader.ts';
import { entryName } from './entry-name.ts';
import { findDirectory } from './find-directory.ts';

/** A file in an archive, as the archive's directory lists it. */
export interface Entry {
  /** Counting from 1, in the order of the directory. */
  number: number;
  path: string;
  encrypted: boolean;
  /** How it is packed: 0 is not at all, 8 is deflate. */
  method: number;
  packedSize: number;
  size: number;
  /** Where in the archive it begins. */
  offset: number;
}

const entrySignature = 0x02014b50;
const entryLength = 46;

/**
 * Lists an archive by its directory, which stands at its end. Null stands for a directory that is missing or damaged:
 * the archive was cut off. The sizes in front of the entries themselves are not relied on, they may be missing.
 */
export async function* readDirectory(source: ByteSource): AsyncGenerator<Entry | null> {
  const directory = await findDirectory(source);
  if (directory === null) return yield null;
  const reader = new ByteReader(bytesFrom(source, directory.start));
  try {
    for (let number = 1; number <= directory.entries; number += 1) {
      const entry = await nextEntry(reader, number, directory.shift);
      yield entry;
      if (entry === null) return;
    }
  } finally {
    await reader.close();
  }
}

async function nextEntry(reader: ByteReader, number: number, shift: number): Promise<Entry | null> {
  const fixed = await reader.take(entryLength);
  if (fixed === null) return null;
  const view = new DataView(fixed.buffer);
  if (view.getUint32(0, true) !== entrySignature) return null;
  const name = await reader.take(view.getUint16(28, true));
  const extra = await reader.take(view.getUint16(30, true));
  const comment = await reader.take(view.getUint16(32, true));
  if (name === null || extra === null || comment === null) return null;
  const flags = view.getUint16(8, true);
  const unicodePath = extraField(extra, 0x7075)?.subarray(5) ?? null;
  const sizes = largeSizes(extra, [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)]);
  return {
    number,
    path: entryName(name, (flags & 0x800) !== 0, unicodePath),
    encrypted: (flags & 0x2041) !== 0,
    method: view.getUint16(10, true),
    ...sizes,
    offset: sizes.offset + shift,
  };
}

/** Sizes that do not fit 32 bits stand, those alone and in this order, in an extra field. */
function largeSizes(extra: Uint8Array, written: number[]): Pick<Entry, 'size' | 'packedSize' | 'offset'> {
  const field = extraField(extra, 0x0001) ?? new Uint8Array();
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  const [size = 0, packedSize = 0, offset = 0] = written.map((value) => {
    if (value !== 0xffffffff || at + 8 > view.byteLength) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
  return { size, packedSize, offset };
}

function extraField(extra: Uint8Array, id: number): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  }
  return null;
}
