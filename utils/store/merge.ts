/**
 * A record taken apart into cells, each with the stamp of its last change: one for each field, one for each element of
 * a set (`set/element`), and one for whether the record is deleted. Local edits and merging both work on cells.
 */
export interface Cell {
  /** Undefined where an element was taken out. */
  value: unknown;
  stamp: string;
}
export type Cells = ReadonlyMap<string, Cell>;

/** The cell that says whether the record is deleted. No field can have this name. */
export const deletedPath = '/deleted';

/** Two versions of a record become one: cell by cell, the greater stamp. The same in any order, any number of times. */
export function merge(one: Cells, other: Cells): Map<string, Cell> {
  const merged = new Map(one);
  for (const [path, cell] of other) {
    const present = merged.get(path);
    if (present === undefined || wins(cell, present)) merged.set(path, cell);
  }
  return merged;
}

/** Equal stamps mean equal values, but for a device that was copied with its id: then the text decides, alike everywhere. */
function wins(cell: Cell, present: Cell): boolean {
  if (cell.stamp !== present.stamp) return cell.stamp > present.stamp;
  return canonical(cell.value) > canonical(present.value);
}

/** Whether two values, made of plain data, hold the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? '';
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
