import { openDB, type DBSchema } from 'idb';

/**
 * What imports have read and not written yet, and how far each is. A database of its own beside the store: it is filled
 * by a page's worker, may be large for an hour, and is empty most of the time.
 */
export interface Staging {
  putBatch(importId: string, number: number, batch: unknown): Promise<void>;
  /** As it lies on disk, still to be parsed; undefined where there is none. */
  batch(importId: string, number: number): Promise<unknown>;
  /** Keeps how far an import is. */
  keep(record: KeptImport): Promise<void>;
  record(importId: string): Promise<unknown>;
  records(): Promise<unknown[]>;
  dropBatches(importId: string): Promise<void>;
  drop(importId: string): Promise<void>;
  close(): Promise<void>;
}

/** How far an import is, as its owner shapes it. */
interface KeptImport {
  id: string;
  [field: string]: unknown;
}

interface Tables extends DBSchema {
  batches: { key: [string, number]; value: unknown };
  imports: { key: string; value: { id: string } };
}

/** The staging of this browser. It costs nothing until it is used. */
export function openStaging(name = 'clientside-import'): Staging {
  let opening: ReturnType<typeof open> | null = null;

  function open() {
    return openDB<Tables>(name, 1, {
      upgrade(database) {
        database.createObjectStore('batches');
        database.createObjectStore('imports', { keyPath: 'id' });
      },
      terminated: () => (opening = null),
    });
  }

  async function database() {
    opening ??= open();
    opening.catch(() => (opening = null));
    return opening;
  }

  const allOf = (importId: string) => IDBKeyRange.bound([importId, 0], [importId, Infinity]);

  return {
    putBatch: async (importId, number, batch) =>
      void (await (await database()).put('batches', batch, [importId, number])),
    batch: async (importId, number) => (await database()).get('batches', [importId, number]),
    keep: async (record) => void (await (await database()).put('imports', record)),
    record: async (importId) => (await database()).get('imports', importId),
    records: async () => (await database()).getAll('imports'),
    dropBatches: async (importId) => (await database()).delete('batches', allOf(importId)),
    async drop(importId) {
      const transaction = (await database()).transaction(['batches', 'imports'], 'readwrite');
      await Promise.all([
        transaction.objectStore('batches').delete(allOf(importId)),
        transaction.objectStore('imports').delete(importId),
        transaction.done,
      ]);
    },
    async close() {
      (await opening)?.close();
      opening = null;
    },
  };
}
