import { expect, test } from 'vitest';
import { blobSource } from '../../../utils/importers/byte-source.ts';

const length = 3_000_000;
const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
const blob = new Blob([bytes]);

/** What all pieces held when they were given, and how much memory they still take once all are read. */
async function read(pieces: AsyncIterable<Uint8Array>) {
  const copies: Uint8Array<ArrayBuffer>[] = [];
  const given: Uint8Array[] = [];
  for await (const piece of pieces) {
    copies.push(piece.slice());
    given.push(piece);
  }
  const held = given.reduce((sum, piece) => sum + piece.buffer.byteLength, 0);
  return { whole: new Uint8Array(await new Blob(copies).arrayBuffer()), held };
}

test('a blob is read whole, and its pieces give their memory back', async () => {
  const { whole, held } = await read(blobSource('a', blob).stream());
  expect(whole).toEqual(bytes);
  expect(held).toBe(0);
});

test('a blob is read from a place on', async () => {
  const { whole } = await read(blobSource('a', blob).streamFrom?.(2_999_000) ?? blob.stream());
  expect(whole).toEqual(bytes.slice(2_999_000));
});

test('whoever has had enough of a blob can read it anew', async () => {
  const source = blobSource('a', blob);
  for await (const piece of source.stream()) if (piece.length > 0) break;
  expect((await read(source.stream())).whole.length).toBe(length);
});
