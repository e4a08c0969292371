import type { ColumnMapping } from '../importer.ts';

/** What a column of a table can stand for. Notes are told from other columns, and left where they are: nobody may say that a column is one. */
export const columnFields = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'role',
  'organisation',
  'website',
  'industry',
  'dealTitle',
  'amount',
  'currency',
  'stage',
  'date',
  'id',
  'companyId',
  'personId',
  'note',
  'none',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Where the cells of each field stand in a row; several columns can hold the same. */
export type Columns = Record<ColumnField, number[]>;

/** The columns of a mapping. What names no header of the table, or no field, is left out. */
export function columnsOf(headers: readonly string[], mapping: ColumnMapping): Columns {
  const columns = noColumns();
  for (const [index, header] of headers.entries()) {
    const field = columnFields.find((name) => name === mapping[header]);
    if (field !== undefined) columns[field].push(index);
  }
  return columns;
}

function noColumns(): Columns {
  return {
    name: [],
    firstName: [],
    middleName: [],
    lastName: [],
    email: [],
    phone: [],
    role: [],
    organisation: [],
    website: [],
    industry: [],
    dealTitle: [],
    amount: [],
    currency: [],
    stage: [],
    date: [],
    id: [],
    companyId: [],
    personId: [],
    note: [],
    none: [],
  };
}

/** Whether a table with these columns names anybody or anything. */
export function namesSomething(columns: Columns): boolean {
  return hasPerson(columns) || columns.organisation.length > 0 || columns.dealTitle.length > 0;
}

/** Whether its rows can be people. */
export function hasPerson({ name, firstName, lastName, email }: Columns): boolean {
  return name.length + firstName.length + lastName.length + email.length > 0;
}
