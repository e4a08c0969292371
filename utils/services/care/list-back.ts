import type { KeyPart } from '../../records/define-record.ts';
import type { RecordKindName, Stored } from '../../records/index.ts';
import type { Range, Reader } from '../../store/types.ts';

/** So many are read at once. */
const page = 50;

/**
 * The records of a range up to the first that lies too far back, in the order of the index; `most` of them, give or take a
 * page. `isCut` where there are more that do not lie too far back.
 */
export async function listBack<Name extends RecordKindName>(
  reader: Reader,
  range: Omit<Range<Name>, 'limit'>,
  isTooFar: (record: Stored<Name>) => boolean,
  most = Infinity,
): Promise<{ records: Stored<Name>[]; isCut: boolean }> {
  const found: Stored<Name>[] = [];
  let after: KeyPart[] | null = range.after ?? [];
  while (after !== null && found.length < most) {
    const { records, next }: Awaited<ReturnType<typeof reader.list<Name>>> = await reader.list({
      ...range,
      after,
      limit: page,
    });
    const end = records.findIndex(isTooFar);
    found.push(...(end === -1 ? records : records.slice(0, end)));
    after = end === -1 ? next : null;
  }
  return { records: found, isCut: after !== null };
}
