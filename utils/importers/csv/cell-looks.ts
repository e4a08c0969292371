import { momentOf } from './cell-dates.ts';
import { addressesOf, hostsOf, phonesOf } from './cells.ts';
import type { ColumnField } from './columns.ts';

/** Whether a cell can hold what the header says; fields that are not here can hold any text. */
const canHold: Partial<Record<ColumnField, (cell: string) => boolean>> = {
  email: hasAddress,
  phone: (cell) => phonesOf(cell).length > 0,
  website: (cell) => hostsOf(cell).length > 0,
  amount: (cell) => /\d/.test(cell),
  date: isDate,
};

/** Whether these cells may be of the field: nothing is said against it where all are empty. */
export function mayBe(field: ColumnField, cells: readonly string[]): boolean {
  const holds = canHold[field];
  const filled = cells.filter((cell) => cell.trim() !== '');
  return holds === undefined || filled.length === 0 || filled.some(holds);
}

const looks: readonly (readonly [ColumnField, (cell: string) => boolean])[] = [
  ['email', (cell) => hasAddress(cell) && isShort(cell)],
  ['date', isDate],
  ['website', (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell.trim())],
  ['phone', isPhone],
];

/** What the cells look like: most of them are addresses, dates, web addresses or telephone numbers. */
export function looksLike(cells: readonly string[]): ColumnField | null {
  return looks.find(([, looksSo]) => mostly(cells, looksSo))?.[0] ?? null;
}

/** Whether most cells are two to four words that begin with a capital. */
export function looksLikeNames(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(cell.trim()));
}

/** Whether most cells are one word that begins with a capital. */
export function looksLikeOneName(cells: readonly string[]): boolean {
  return mostly(cells, (cell) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(cell.trim()));
}

/** Of most cells that are filled; a column where hardly any is tells nothing. */
function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tells = filled.length > 0 && filled.length * 5 >= cells.length;
  return tells && filled.filter(test).length > filled.length * 0.6;
}

function hasAddress(cell: string): boolean {
  return addressesOf(cell).emails.length > 0;
}

/** A sentence may have an address in it, too. */
function isShort(cell: string): boolean {
  return (
    cell
      .replace(/\S*@\S*/g, '')
      .trim()
      .split(/\s+/).length <= 5
  );
}

function isDate(cell: string): boolean {
  return /\D/.test(cell.trim()) && momentOf(cell, { timeZone: 'UTC', monthFirst: true }) !== null;
}

function isPhone(cell: string): boolean {
  const text = cell.trim();
  const digits = text.match(/\d/g)?.length ?? 0;
  return (
    digits >= 7 && digits <= 20 && /^[+(]?\d[\d\s()./+-]*(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(text) && /[^\d]/.test(text)
  );
}
