import type { Searchable } from '../../records/define-record.ts';
import { documentOf, linesOf, secondOf } from '../../search/document.ts';
import { standing, standingOf, type Standing } from '../../search/rank.ts';
import type { Row } from '../row.ts';

/** A row as the index has it. */
export interface Entry {
  n: number;
  /** When it was, in seconds since 1970. */
  seconds: number;
  standing: Standing;
  /** What it is found by (see `linesOf`); empty where it is gone. */
  lines: string;
}

/** The entry of a row. What is deleted, or of a kind that nobody looks for, has nothing that it could be found by. */
export function entryOfRow(row: Row, searchable: () => Searchable): Entry {
  if (row.deleted) return entryOfGone(row.n);
  const what = searchable();
  if (what.title.length + what.people.length + what.text.length === 0) return entryOfGone(row.n);
  const document = documentOf(row, what);
  return { n: row.n, seconds: secondOf(document.at), standing: standingOf(row.kind), lines: linesOf(document) };
}

/** What takes a row out of the index. */
export function entryOfGone(n: number): Entry {
  return { n, seconds: 0, standing: standing.other, lines: '' };
}
