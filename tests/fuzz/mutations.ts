import * as fc from 'fast-check';

/** A place in a file, as a share of its length. */
const position = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(300) });

/** One thing that can happen to a file, with the pieces that mean something to its reader. */
function mutation(pieces: readonly string[]) {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 }));
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('insert' as const, 'overwrite' as const), from: position, length, piece }),
    fc.record({ kind: fc.constant('remove' as const), from: position, length }),
    fc.record({ kind: fc.constant('repeat' as const), from: position, length, times: fc.constantFrom(2, 200) }),
    fc.record({ kind: fc.constant('move' as const), from: position, length, to: position }),
    fc.record({ kind: fc.constant('turn' as const), from: position, by: fc.integer({ min: 1, max: 255 }) }),
  );
}
type Mutation = ReturnType<typeof mutation> extends fc.Arbitrary<infer Value> ? Value : never;

/** A file of these that some things happened to. */
export function mutatedFile(files: readonly Uint8Array[], pieces: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(mutation(pieces), { minLength: 1, maxLength: 10 }))
    .map(([file, changes]) => changes.reduce(mutated, file));
}

function mutated(bytes: Uint8Array, change: Mutation): Uint8Array {
  const start = Math.floor(change.from * bytes.length);
  const end = start + ('length' in change ? change.length : 1);
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (change.kind) {
    case 'insert':
      return joined(before, inBytes(change.piece), part, after);
    case 'overwrite':
      return joined(before, inBytes(change.piece), after);
    case 'remove':
      return joined(before, after);
    case 'repeat':
      return joined(before, ...Array.from({ length: change.times }, () => part), after);
    case 'turn':
      return joined(
        before,
        part.map((byte) => byte ^ change.by),
        after,
      );
    case 'move': {
      const rest = joined(before, after);
      const target = Math.floor(change.to * rest.length);
      return joined(rest.subarray(0, target), part, rest.subarray(target));
    }
  }
}

/** A piece of single bytes stands for those. */
function inBytes(piece: string): Uint8Array {
  return /^[\0-\xff]*$/.test(piece) ? Buffer.from(piece, 'latin1') : new TextEncoder().encode(piece);
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
