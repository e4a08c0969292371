import type { KeyPart } from '../records/define-record.ts';
import type { Key, Kinds } from './kinds.ts';
import { emptiedId, emptiedIds } from './emptied-id.ts';
import { judge, toStored, type AnyStored } from './row.ts';

/** The rows and their two indexes, within one transaction. */
interface Rows {
  index(name: 'id'): {
    get(id: string): Promise<unknown>;
    getKey(id: string | IDBKeyRange): Promise<unknown>;
  };
  index(name: 'keys'): {
    getAll(range: IDBKeyRange, count: number): Promise<unknown[]>;
    count(range: IDBKeyRange): Promise<number>;
  };
}

/** A range of an index of any kind of record. */
interface AnyRange {
  kind: string;
  index: string;
  prefix: KeyPart[];
  after?: KeyPart[];
  limit: number;
}
/** A part of an index of any kind of record: what follows the prefix lies between two values, both included. */
interface AnySpan {
  kind: string;
  index: string;
  prefix: KeyPart[];
  from: KeyPart;
  to: KeyPart;
}

/** Reads records of any kind; `Reader` of `types.ts` is the same with the types of ours. */
export interface AnyReader {
  read(kind: string, ids: string[]): Promise<AnyStored[]>;
  known(ids: string[]): Promise<string[]>;
  list(range: AnyRange): Promise<{ records: AnyStored[]; next: KeyPart[] | null }>;
  countBetween(span: AnySpan): Promise<number>;
}

/** Reads records within one transaction. Rows that turn out to be broken are handed to `putAside`, and not answered. */
export function makeReader(rows: Rows, kinds: Kinds, putAside: (raw: unknown) => void): AnyReader {
  const byId = rows.index('id');
  const byKey = rows.index('keys');

  function live(raw: unknown): AnyStored[] {
    const judged = judge(raw, kinds);
    if (judged.state === 'broken') putAside(raw);
    return judged.state === 'readable' && !judged.row.deleted ? [toStored(judged.row)] : [];
  }

  async function read(kind: string, ids: string[]): Promise<AnyStored[]> {
    const rows = await Promise.all(ids.map((id) => byId.get(id)));
    return rows.flatMap((raw) => (raw === undefined ? [] : live(raw))).filter((record) => record.kind === kind);
  }

  let anyEmptied: Promise<unknown> | null = null;

  /** Where nothing was ever emptied, what is not there was never there: that is asked once. */
  async function emptied(id: string): Promise<unknown> {
    anyEmptied ??= byId.getKey(emptiedIds());
    return (await anyEmptied) === undefined ? undefined : byId.getKey(emptiedId(id));
  }

  async function known(ids: string[]): Promise<string[]> {
    const keys = await Promise.all(ids.map(async (id) => (await byId.getKey(id)) ?? emptied(id)));
    return ids.filter((_, index) => keys[index] !== undefined);
  }

  async function list({ kind, index, prefix, after, limit }: AnyRange) {
    const name = indexName(kinds, kind, index);
    const start = [name, ...prefix];
    const found: AnyStored[] = [];
    let position: Key = [...start, ...(after ?? [])];
    let isStart = position.length === start.length;
    for (;;) {
      const wanted = limit - found.length + 1;
      const lower = isStart ? start : endOf(position);
      const rows = await byKey.getAll(IDBKeyRange.bound(lower, endOf(start), true, true), wanted);
      const before = position;
      isStart = false;
      for (const raw of rows) {
        if (found.length >= limit) return { records: found, next: position.slice(start.length) };
        const keys = keysWithin(raw, start);
        const passed = position;
        position = keyBehind(keys, lower, passed) ?? position;
        // A record with several keys in this range is answered at the first of them alone.
        if (position === keys[0]) found.push(...live(raw));
      }
      if (rows.length < wanted || position === before) return { records: found, next: null };
    }
  }

  function countBetween({ kind, index, prefix, from, to }: AnySpan): Promise<number> {
    const start = [indexName(kinds, kind, index), ...prefix];
    return byKey.count(IDBKeyRange.bound([...start, from], endOf([...start, to])));
  }

  return { read, known, list, countBetween };
}

/** The name of an index among the keys. Asking for one that is not there is a bug, not an empty answer. */
export function indexName(kinds: Kinds, kind: string, index: string): string {
  if (index !== 'all' && kinds.get(kind)?.indexNames.includes(index) !== true)
    throw new Error(`No index ${kind}.${index}`);
  return `${kind}.${index}`;
}

/** All keys that begin with `start`. */
export function rangeOf(start: Key): IDBKeyRange {
  return IDBKeyRange.bound(start, endOf(start), true, true);
}

/** Greater than every key that begins with `start`: an array sorts after any number and any text. */
function endOf(start: Key): IDBValidKey[] {
  return [...start, []];
}

/** The keys of a row that begin with `start`, in their order. */
function keysWithin(raw: unknown, start: Key): Key[] {
  const keys = typeof raw === 'object' && raw !== null && 'keys' in raw && Array.isArray(raw.keys) ? raw.keys : [];
  const within = keys
    .filter(isKey)
    .filter((key) => key.length > start.length && start.every((part, at) => part === key[at]));
  return within.length < 2 ? within : within.sort((one, other) => indexedDB.cmp(one, other));
}

/** At which of its keys a row was met, behind both of two positions. Most have one, and it is not compared. */
function keyBehind(keys: Key[], lower: Key | IDBValidKey[], passed: Key): Key | undefined {
  if (keys.length < 2) return keys[0];
  return keys.find((key) => indexedDB.cmp(key, lower) > 0 && indexedDB.cmp(key, passed) > 0);
}

function isKey(key: unknown): key is Key {
  return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
}
