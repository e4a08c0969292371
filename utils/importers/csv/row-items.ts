import type { Issue, ItemOf, Place, RowIds } from '../item.ts';
import { momentOf, type DateReading } from './cell-dates.ts';
import { addressesOf, hostsOf, nameBeforeAddress, phonesOf, roleOf, textOf, unique, valuesOf } from './cells.ts';
import type { ColumnField, Columns } from './columns.ts';

/** A row, and how it is read. */
export interface RowReading {
  cells: readonly string[];
  columns: Columns;
  /** Whose export it is; empty where nobody knows. */
  system: string;
  place: Place;
  /** The addresses of the row. */
  emails: readonly string[];
  dates: DateReading;
  /** Milliseconds since 1970. */
  now: number;
  problem: (what: Issue['what'], detail: string) => void;
}

/** The person of a row; null where it gives neither a name nor an address. */
export function personIn(reading: RowReading): ItemOf<'person'> | null {
  const name = nameIn(reading);
  if (name === '' && reading.emails.length === 0) return null;
  return {
    kind: 'person',
    ...aboutRow(reading),
    name,
    emails: [...reading.emails],
    phones: unique(cellsOf(reading, 'phone').flatMap(phonesOf)).slice(0, 50),
    role: firstOf(cellsOf(reading, 'role').map(roleOf)),
    organisation: firstValue(reading, 'organisation'),
    hosts: hostsIn(reading),
  };
}

/** The organisation of a row. */
export function companyIn(reading: RowReading): ItemOf<'company'> | null {
  const name = firstValue(reading, 'organisation');
  if (name === '') return null;
  return {
    kind: 'company',
    ...aboutRow(reading),
    name,
    hosts: hostsIn(reading),
    industry: firstText(reading, 'industry'),
  };
}

/** The deal of a row; null where it has no title. */
export function dealIn(reading: RowReading): ItemOf<'deal'> | null {
  const title = firstText(reading, 'dealTitle');
  if (title === '') return null;
  const [amount, currency] = [firstText(reading, 'amount'), firstText(reading, 'currency')];
  const writesCurrency = /[\p{L}\p{Sc}]/u.test(amount);
  return {
    kind: 'deal',
    ...aboutRow(reading),
    title,
    organisation: firstValue(reading, 'organisation'),
    emails: [...reading.emails],
    amount: amount === '' || writesCurrency ? amount : textOf(`${amount} ${currency}`),
    stage: firstText(reading, 'stage'),
    at: lastMoment(reading),
  };
}

function aboutRow(reading: RowReading): { place: Place; sourceId: string | null; ids?: RowIds } {
  const sourceId = firstText(reading, 'id') || null;
  const [companies, people] = [idsIn(reading, 'companyId'), idsIn(reading, 'personId')];
  const own = sourceId === null ? null : idOf(reading, sourceId);
  const isAny = own !== null || companies.length + people.length > 0;
  return { place: reading.place, sourceId, ...(isAny && { ids: { own, company: companies[0] ?? null, people } }) };
}

/** The ids of other rows in a cell, `99;98`. */
function idsIn(reading: RowReading, field: 'companyId' | 'personId'): string[] {
  const values = cellsOf(reading, field).flatMap(valuesOf);
  return unique(values.map((id) => idOf(reading, id))).slice(0, 20);
}

function idOf({ system }: RowReading, id: string): string {
  return textOf(`${system} ${id}`);
}

/** When it was made or closed, the later; a day to come on which it may be closed is neither. */
function lastMoment(reading: RowReading): number | null {
  let last: number | null = null;
  for (const cell of cellsOf(reading, 'date')) {
    const moment = momentOf(cell, reading.dates);
    if (moment === null) reading.problem('bad-date', textOf(cell));
    else if (moment <= reading.now && moment > (last ?? -Infinity)) last = moment;
  }
  return last;
}

function nameIn(reading: RowReading): string {
  const whole = firstText(reading, 'name');
  if (whole !== '' && !whole.includes('@')) return whole;
  const parts = [firstText(reading, 'firstName'), firstText(reading, 'middleName'), firstText(reading, 'lastName')];
  return textOf(parts.filter(Boolean).join(' ')) || firstOf(cellsOf(reading, 'email').map(nameBeforeAddress));
}

/** The addresses of a row; those that are none are told. */
export function emailsIn(reading: Omit<RowReading, 'emails'>): string[] {
  const cells = [...cellsOf(reading, 'email'), ...cellsOf(reading, 'name').filter((cell) => cell.includes('@'))];
  const found = cells.map(addressesOf);
  for (const word of found.flatMap(({ bad }) => bad)) reading.problem('not-readable', word);
  return unique(found.flatMap(({ emails }) => emails)).slice(0, 50);
}

function hostsIn(reading: RowReading): string[] {
  return unique(cellsOf(reading, 'website').flatMap(hostsOf)).slice(0, 20);
}

/** The filled cells of a field. */
function cellsOf({ cells, columns }: Pick<RowReading, 'cells' | 'columns'>, field: ColumnField): string[] {
  return columns[field].map((index) => cells[index] ?? '').filter((cell) => cell.trim() !== '');
}

function firstText(reading: RowReading, field: ColumnField): string {
  return firstOf(cellsOf(reading, field).map(textOf));
}

/** Of a cell with several values the first one. */
function firstValue(reading: RowReading, field: ColumnField): string {
  return firstOf(cellsOf(reading, field).flatMap(valuesOf));
}

function firstOf(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}
