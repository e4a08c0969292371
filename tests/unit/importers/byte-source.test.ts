import { expect, test } from 'vitest';
import { blobSource } from '../../../utils/importers/byte-source.ts';

const length = 3_000_000;
const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
const blob = new Blob([bytes]);

/** What each piece held when it was given, and in how many memories they lay. */
async function read(pieces: AsyncIterable<Uint8Array>) {
  const copies: Uint8Array<ArrayBuffer>[] = [];
  let longest = 0;
  for await (const piece of pieces) {
    copies.push(piece.slice());
    longest = Math.max(longest, piece.buffer.byteLength);
  }
  return { whole: new Uint8Array(await new Blob(copies).arrayBuffer()), longest };
}

/** A blob whose stream gives its pieces as it likes, as in browsers that cannot read it into given memory. */
class PlainBlob extends Blob {
  override stream() {
    const pieces = [bytes.slice(0, 10), bytes.slice(10)];
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        const next = pieces.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(next);
      },
    });
  }
}

test('a blob is read whole, in pieces that are small', async () => {
  const { whole, longest } = await read(blobSource('a', blob).stream());
  expect(whole).toEqual(bytes);
  expect(longest).toBeLessThan(1 << 20);
});

test('a blob is read from a place on', async () => {
  const { whole } = await read(blobSource('a', blob).streamFrom?.(2_999_000) ?? blob.stream());
  expect(whole).toEqual(bytes.slice(2_999_000));
});

test('a blob is read whole where it cannot be read into given memory', async () => {
  const { whole } = await read(blobSource('a', new PlainBlob([bytes])).stream());
  expect(whole).toEqual(bytes);
});

test('whoever has had enough of a blob can read it anew', async () => {
  const source = blobSource('a', blob);
  for await (const piece of source.stream()) if (piece.length > 0) break;
  expect((await read(source.stream())).whole.length).toBe(length);
});
