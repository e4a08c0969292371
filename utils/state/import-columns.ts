import type { ColumnMapping } from '../importers/importer.ts';
import { columnFields } from '../importers/protocol.ts';

export type ColumnField = (typeof columnFields)[number];

/** What a column may hold, in the order in which it is offered. */
export const offeredFields: readonly ColumnField[] = columnFields;

/** The field that a mapping has for a column; `none` where it has none that is known. */
export function fieldOf(columns: ColumnMapping, header: string): ColumnField {
  return offeredFields.find((field) => field === columns[header]) ?? 'none';
}

/** A mapping without the columns that are left out. */
export function namedColumns(columns: ColumnMapping): ColumnMapping {
  return Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== 'none'));
}

/** Whether rows of a table that is read so could be told from each other: they name somebody or something. */
export function namesSomebody(columns: ColumnMapping): boolean {
  const fields = new Set(Object.values(columns));
  const naming: readonly ColumnField[] = ['name', 'firstName', 'lastName', 'email', 'organisation', 'dealTitle'];
  return naming.some((field) => fields.has(field));
}
