import type { ColumnMapping } from '../importer.ts';
import { looksLike, looksLikeNames, looksLikeOneName, mayBe } from './cell-looks.ts';
import type { ColumnField } from './columns.ts';
import { headerRules } from './header-words.ts';
import { headerWords } from './headers.ts';

interface Column {
  header: string;
  words: string;
  cells: readonly string[];
  field: ColumnField;
}

/**
 * What the columns of an unknown table probably hold, by the words of their headers and by what the cells look like.
 * Every header has its line; `none` where nothing is known.
 */
export function proposeMapping(headers: readonly string[], sampleRows: readonly (readonly string[])[]): ColumnMapping {
  const columns = headers.map((header, index): Column => {
    const words = headerWords(header);
    const cells = sampleRows.map((row) => row[index] ?? '');
    return { header, words, cells, field: fieldOf(words, cells) };
  });
  settleNames(columns);
  settleRoles(columns);
  settleDeals(columns);
  settleCompanies(columns);
  return Object.fromEntries(columns.map(({ header, field }) => [header, field]));
}

/** A header is a word or a few; what is longer is text. */
const mostWords = 6;

/** By the header, where the cells do not speak against it; else by the cells. */
function fieldOf(words: string, cells: readonly string[]): ColumnField {
  const byHeader =
    words.split(' ').length > mostWords ? undefined : headerRules.find(([, rule]) => rule.test(words))?.[0];
  if (byHeader !== undefined) return mayBe(byHeader, cells) ? byHeader : 'none';
  return looksLike(cells) ?? 'none';
}

function withField(columns: readonly Column[], ...fields: ColumnField[]): Column | undefined {
  return columns.find(({ field }) => fields.includes(field));
}

/** `Nom` beside `Prénom` is the last name, `Nombre` beside `Apellidos` the first; unknown headers are told by cells. */
function settleNames(columns: readonly Column[]): void {
  const [name, first, last] = [
    withField(columns, 'name'),
    withField(columns, 'firstName'),
    withField(columns, 'lastName'),
  ];
  if (name && first && !last && !holds(name, first)) name.field = 'lastName';
  if (name && last && !first && /^(?:nombre|nome)$/.test(name.words)) name.field = 'firstName';
  if (name || first || last || withField(columns, 'organisation')) return;
  const unknown = columns.filter(
    ({ field, words }) => field === 'none' && (words === '' || /^column \d+$/.test(words)),
  );
  const whole = unknown.find(({ cells }) => looksLikeNames(cells));
  const [given, family] = unknown.filter(({ cells }) => looksLikeOneName(cells));
  if (whole) whole.field = 'name';
  else if (given && family) [given.field, family.field] = ['firstName', 'lastName'];
  else if (given) given.field = 'name';
}

/** Whether the one column has the words of the other: the whole name has the first name. */
function holds(whole: Column, part: Column): boolean {
  const pairs = whole.cells.map((cell, index) => [cell, part.cells[index]?.trim() ?? ''] as const);
  const filled = pairs.filter(([, word]) => word !== '');
  return filled.filter(([cell, word]) => cell.includes(word)).length * 2 > filled.length;
}

/** A title beside a job title is how somebody is addressed. */
function settleRoles(columns: readonly Column[]): void {
  const roles = columns.filter(({ field }) => field === 'role');
  const titles = roles.filter(({ words }) => /^tit(?:le|el|re)$/.test(words));
  if (titles.length < roles.length) for (const title of titles) title.field = 'none';
}

/** A table with stages and amounts is one of deals, also where their title is only called a name. */
function settleDeals(columns: readonly Column[]): void {
  if (withField(columns, 'dealTitle') || !withField(columns, 'stage') || !withField(columns, 'amount')) return;
  const title = withField(columns, 'name', 'role');
  if (title) title.field = 'dealTitle';
}

/** A table of names with industries or web addresses, and nothing that only people have, is one of companies. */
function settleCompanies(columns: readonly Column[]): void {
  const name = withField(columns, 'name');
  const person = withField(columns, 'organisation', 'email', 'firstName', 'lastName', 'role', 'dealTitle');
  if (name && !person && withField(columns, 'industry', 'website')) name.field = 'organisation';
}
