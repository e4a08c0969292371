import type { KeyPart } from '../records/define-record.ts';
import type { RecordKindName, Stored } from '../records/index.ts';
import type { OpenStore } from '../store/index.ts';

/** As much of the store as rows are kept from. */
export type KeptFrom = Pick<OpenStore, 'read' | 'list' | 'onChange'>;
/** The rows by the ids of their records, in no order. */
export type Rows<Row> = ReadonlyMap<string, Row>;

/** So many are read at a time: what else is asked meanwhile need not wait for all of them. */
const atOnce = 500;

/**
 * A little of every record of a kind. It is read when it is first asked for and kept true while the background lives, since
 * to read thousands of records anew for each look at a page takes most of a second. Nothing depends on it: a background that
 * was started anew reads it again.
 */
export function keepRows<Kind extends RecordKindName, Row>(
  store: KeptFrom,
  kind: Kind,
  rowOf: (record: Stored<Kind>) => Row,
): () => Promise<Rows<Row>> {
  let rows: Map<string, Row> | null = null;
  /** What was written since the rows were read. */
  let written = new Set<string>();
  let isAskedFor = false;
  let turn: Promise<unknown> = Promise.resolve();

  store.onChange((changed) => {
    if (isAskedFor) for (const each of changed) if (each.kind === kind) written.add(each.id);
  });

  async function readAll(): Promise<Map<string, Row>> {
    const read = new Map<string, Row>();
    let after: KeyPart[] | null = null;
    do {
      const { records, next }: { records: Stored<Kind>[]; next: KeyPart[] | null } = await store.list({
        kind,
        index: 'all',
        prefix: [],
        limit: atOnce,
        ...(after !== null && { after }),
      });
      for (const record of records) read.set(record.id, rowOf(record));
      after = next;
    } while (after !== null);
    return read;
  }

  async function renew(known: Map<string, Row>, ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += atOnce) {
      const some = ids.slice(first, first + atOnce);
      const records = await store.read(kind, some);
      for (const id of some) known.delete(id);
      for (const record of records) known.set(record.id, rowOf(record));
    }
  }

  async function bringUpToDate(): Promise<Rows<Row>> {
    const ids = [...written];
    const known = rows;
    written = new Set();
    // Where this fails, all is read anew the next time.
    rows = null;
    if (known !== null) await renew(known, ids);
    rows = known ?? (await readAll());
    return rows;
  }

  return () => {
    isAskedFor = true;
    const mine = turn.then(bringUpToDate, bringUpToDate);
    turn = mine;
    return mine;
  };
}
