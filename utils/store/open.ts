import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

/** What lies on disk is parsed when it is read, so its values are unknown here. */
export interface Tables extends DBSchema {
  records: { key: number; value: unknown; indexes: { id: string; keys: IDBValidKey } };
  operations: { key: string; value: unknown; indexes: { at: number } };
  quarantine: { key: number; value: unknown };
  meta: { key: string; value: unknown };
  figures: { key: string; value: unknown; indexes: { place: [place: string, id: string] } };
  /** The index `from` was there in older releases alone. */
  care: { key: string; value: unknown; indexes: { from: number; stale: number } };
  careTimings: { key: number; value: unknown };
  searchTail: { key: number; value: unknown };
  searchSegments: { key: number; value: unknown };
  searchBlocks: { key: [name: string, segment: number]; value: unknown };
}
export type Database = IDBPDatabase<Tables>;
type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>,
  /** The version before; 0 where there was nothing. */
  from: number,
) => void;

/** `upgrades[0]` makes version 1 out of nothing, and so on. Frozen once released. A new kind of record needs none. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: 'n' });
    records.createIndex('id', 'id', { unique: true });
    records.createIndex('keys', 'keys', { multiEntry: true });
    database.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('quarantine', { autoIncrement: true });
    database.createObjectStore('meta');
  },
  (database, transaction) => {
    database.createObjectStore('searchTail', { autoIncrement: true });
    database.createObjectStore('searchSegments', { autoIncrement: true });
    database.createObjectStore('searchBlocks');
    // What is there already is indexed later, in the background. Where nothing is, nothing is stored.
    const last = transaction.objectStore('records').openKeyCursor(null, 'prev');
    const meta = transaction.objectStore('meta');
    last.then((row) => row && meta.put({ version: 1, missingTo: row.primaryKey, unsealed: 0 }, 'search')).catch(ignore);
  },
  (database, transaction, from) => {
    database.createObjectStore('figures', { keyPath: 'id' });
    // Where there is nothing, there is nothing to be reckoned.
    if (from > 0) void transaction.objectStore('meta').put({ after: [] }, 'figures');
  },
  (database) => {
    const care = database.createObjectStore('care', { keyPath: 'id' });
    care.createIndex('from', 'from');
    care.createIndex('stale', 'stale');
  },
  (_database, transaction, from) => {
    transaction.objectStore('figures').createIndex('place', ['place', 'id']);
    if (from === 0) return;
    // The figures of an older release have no place: they are reckoned anew, and not shown before.
    void transaction.objectStore('figures').clear();
    void transaction.objectStore('meta').put({ after: [] }, 'figures');
  },
  (database, transaction) => {
    database.createObjectStore('careTimings', { keyPath: 'bucket' });
    const care = transaction.objectStore('care');
    care.deleteIndex('from');
    // Of what an older release made there are no timings: it is made anew.
    const clients = care.getAllKeys();
    clients.then((ids) => Promise.all(ids.map((id) => care.put({ id, text: '', stale: 1 })))).catch(ignore);
  },
];

/** The way to the database: opened when it is first needed, and once again where the browser has closed it. */
export interface Connection {
  use<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Opens the database of this name, and makes it, or brings it to the present version, where that is not so yet. Who may only
 * read does neither: for them it is refused.
 */
export function connect(name: string, mayMake = true): Connection {
  let opening: Promise<Database> | null = null;

  function open(): Promise<Database> {
    const { promise: blocked, reject } = Promise.withResolvers<never>();
    const request = openDB<Tables>(name, upgrades.length, {
      upgrade(database, from, _to, transaction) {
        if (!mayMake) {
          transaction.done.catch(ignore);
          return transaction.abort();
        }
        for (const upgrade of upgrades.slice(from)) upgrade(database, transaction, from);
      },
      blocked: () => reject(new DOMException('An older release still holds the database', 'AbortError')),
      // A newer release, or the deletion of the database, waits for us to let go.
      blocking: (_current, _next, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    const opened = Promise.race([request, blocked]);
    opened.catch(() => {
      forget();
      request.then((database) => database.close()).catch(() => {});
    });
    return opened;
  }

  function forget() {
    opening = null;
  }

  return {
    async use(work) {
      try {
        return await work(await (opening ??= open()));
      } catch (error) {
        if (!wasClosed(error)) throw error;
        forget();
        return work(await (opening ??= open()));
      }
    },
    async close() {
      const database = await opening?.catch(() => null);
      forget();
      database?.close();
    },
  };
}

/** For the end of a transaction whose requests already tell what went wrong: else the browser reports it twice. */
export function ignore(): void {}

/** What the browser says of a connection that it closed, or of a transaction that went down with it. */
function wasClosed(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}
