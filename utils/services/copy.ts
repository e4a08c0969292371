import * as z from 'zod/mini';
import type { Output, Parsed } from '../messaging/contract.ts';
import { parseJson } from '../platform/json.ts';
import { once } from '../platform/once.ts';
import { recordKinds } from '../records/index.ts';
import type { Copied } from '../store/copied.ts';
import type { Reader } from '../store/types.ts';

/** A record in a copy. When it was written is told for whoever reads the file: it is written anew where it comes in. */
const copied = once(() =>
  z.object({
    kind: z.string().check(z.maxLength(100)),
    id: z.string().check(z.minLength(1), z.maxLength(700)),
    version: z.int().check(z.minimum(1)),
    fields: z.record(z.string(), z.unknown()),
  }),
);

/** Records of a kind as they stand in a copy, each a line. */
export async function copyOf(
  reader: Reader,
  { kind, after, limit }: Parsed<'copy.read'>,
): Promise<Output<'copy.read'>> {
  const { records, next } = await reader.list({
    kind,
    index: 'all',
    prefix: [],
    limit,
    ...(after !== null && { after }),
  });
  const { version } = recordKinds[kind];
  return { lines: records.map((record) => JSON.stringify({ ...record, version })), next };
}

/** The records that lines of a copy hold; null for each line that holds none. */
export function recordsIn(lines: readonly string[]): (Copied | null)[] {
  return lines.map((line) => {
    const parsed = copied().safeParse(parseJson(line));
    return parsed.success ? parsed.data : null;
  });
}
