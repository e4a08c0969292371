import type { Kinds } from '../kinds.ts';
import { rangeOf } from '../reader.ts';
import { judge } from '../row.ts';
import { changesOf, outlineOf, type ChangedRecord, type FiguresChange } from './changed.ts';
import { figuresAfter, noFigures, type Contact } from './contact-figures.ts';
import { figuresOf, parseFigures, toRow, type FiguresRow } from './row.ts';

/** An index whose keys alone are read. */
interface KeyCursor {
  key: unknown;
  continue(): Promise<KeyCursor | null>;
}

/** The tables that figures are made of and kept in, within one transaction. */
export interface FigureTables {
  records: {
    index(name: 'id'): { get(id: string): Promise<unknown> };
    index(name: 'keys'): {
      count(range: IDBKeyRange): Promise<number>;
      openKeyCursor(range: IDBKeyRange): Promise<KeyCursor | null>;
    };
  };
  figures: {
    get(id: string): Promise<unknown>;
    put(row: FiguresRow): Promise<unknown>;
    delete(id: string): Promise<void>;
  };
}

/**
 * Brings the figures of the touched clients up to date, in the transaction that wrote the records. A client that has
 * none yet gets them when they are built: until then there is nothing to bring up to date.
 */
export async function keepFigures(
  tables: FigureTables,
  kinds: Kinds,
  records: readonly ChangedRecord[],
): Promise<void> {
  const changes = [...changesOf(records)];
  await Promise.all(changes.map(([clientId, change]) => keepOne(tables, kinds, clientId, change)));
}

async function keepOne(tables: FigureTables, kinds: Kinds, clientId: string, change: FiguresChange): Promise<void> {
  if (change.outline === null) return tables.figures.delete(clientId);
  if (change.isNew) return makeFigures(tables, kinds, clientId);
  const before = parseFigures(await tables.figures.get(clientId));
  if (before === null) return;
  const contacts = figuresAfter(before.contacts, change.removed, change.added);
  if (contacts === null) return makeFigures(tables, kinds, clientId);
  const people = before.people + change.people;
  await tables.figures.put(toRow({ ...before, ...change.outline, people, contacts }));
}

/** Makes a client's figures anew from what the indexes hold of it; of a client that is not there none stay. */
export async function makeFigures(tables: FigureTables, kinds: Kinds, clientId: string): Promise<void> {
  const { records, figures } = tables;
  const [raw, people, contacts] = await Promise.all([
    records.index('id').get(clientId),
    records.index('keys').count(rangeOf(['person.client', clientId])),
    contactsOf(tables, clientId),
  ]);
  const judged = judge(raw, kinds);
  const isLive = judged.state === 'readable' && judged.row.kind === 'client' && !judged.row.deleted;
  const outline = isLive ? outlineOf(judged.row.fields) : null;
  if (outline === null) return figures.delete(clientId);
  const counted = figuresAfter(noFigures, [], contacts) ?? noFigures;
  await figures.put(toRow({ ...figuresOf(clientId, outline), people, contacts: counted }));
}

async function contactsOf({ records }: FigureTables, clientId: string): Promise<Contact[]> {
  const contacts: Contact[] = [];
  let cursor = await records.index('keys').openKeyCursor(rangeOf(['interaction.contact', clientId]));
  while (cursor !== null) {
    contacts.push(...contactOfKey(cursor.key));
    cursor = await cursor.continue();
  }
  return contacts;
}

/** What a key of the index `contact` tells: everything that counts. */
function contactOfKey(key: unknown): Contact[] {
  if (!Array.isArray(key)) return [];
  const [, , state, direction, negated]: unknown[] = key;
  if (typeof negated !== 'number' || (state !== 'planned' && state !== 'happened')) return [];
  return direction === 'in' || direction === 'out' || direction === 'both' ? [{ at: -negated, state, direction }] : [];
}
