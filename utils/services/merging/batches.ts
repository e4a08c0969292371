import type { CallProblem } from '../../messaging/contract.ts';
import { success, type Result } from '../../platform/result.ts';
import type { KeyPart } from '../../records/define-record.ts';
import type { HistoryKindName } from '../../records/index.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { ConsentedStore } from '../consent.ts';

/** So many records in one write: it takes some ten milliseconds, and what waits behind it gets its turn. */
const batch = 200;

type Done = Result<null, CallProblem>;

/**
 * Writes batch after batch until there is nothing left to change. Each has an id made from the operation's, so that
 * those that were written before a death are not written again. What a batch has changed `plan` must not find again.
 */
export async function inBatches(
  store: ConsentedStore,
  operationId: string,
  plan: (reader: Reader, limit: number) => Promise<Change[]>,
): Promise<Done> {
  for (let number = 1; ; number += 1) {
    let planned = 0;
    const written = await store.write(`${operationId} ${number}`, async (reader) => {
      const changes = await plan(reader, batch);
      planned = changes.length;
      return changes;
    });
    if (!written.ok) return written;
    if (!written.value.repeated && planned === 0) return success(null);
  }
}

/** The records of an index, of one of these kinds. */
interface Pages {
  kind: 'person' | HistoryKindName;
  index: string;
  prefix: KeyPart[];
}

/**
 * Goes through an index page by page and writes what is to be changed of each. After a death it goes through it from the
 * beginning; what was changed before needs no changing then.
 */
export async function inPages(
  store: ConsentedStore,
  operationId: string,
  pages: Pages,
  plan: (reader: Reader, ids: string[]) => Promise<Change[]>,
): Promise<Done> {
  let after: KeyPart[] | null = [];
  for (let number = 1; after !== null;) {
    const { records, next }: { records: { id: string }[]; next: KeyPart[] | null } = await store.list({
      ...pages,
      after,
      limit: batch,
    });
    const ids = records.map(({ id }) => id);
    after = next;
    if ((await store.reading((reader) => plan(reader, ids))).length === 0) continue;
    for (let isWritten = false; !isWritten; number += 1) {
      const written = await store.write(`${operationId} ${number}`, (reader) => plan(reader, ids));
      if (!written.ok) return written;
      isWritten = !written.value.repeated;
    }
  }
  return success(null);
}
