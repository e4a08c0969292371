import type { ClientRow } from '../../utils/state/client-rows.ts';
import { silence } from './silence.ts';

/** Which clients are looked for; what is left empty leaves none out. */
export interface ClientFilter {
  text: string;
  status: ClientRow['status'] | '';
  silentOnly: boolean;
}

export const everyClient: ClientFilter = { text: '', status: '', silentOnly: false };

/** Whether anybody is left out by it. */
export function isFiltering({ text, status, silentOnly }: ClientFilter): boolean {
  return text.trim() !== '' || status !== '' || silentOnly;
}

/** The clients that are looked for, in their order. Each word of the text stands in the name, the domain, the industry or the owner. */
export function filterClients(rows: readonly ClientRow[], filter: ClientFilter, now: number): readonly ClientRow[] {
  if (!isFiltering(filter)) return rows;
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.status === '' || row.status === filter.status) &&
      (!filter.silentOnly || silence(row, now) !== null) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

/** Makes what is looked through before anything is typed: with thousands of clients it would be felt at the first letter. */
export function prepareFilter(rows: readonly ClientRow[]): void {
  for (const row of rows) textOf(row);
}

const texts = new WeakMap<ClientRow, string>();

function textOf(row: ClientRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = plain([row.name, row.domains, row.industry, row.owner].join('\n'));
  texts.set(row, text);
  return text;
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
