import type { Practice } from '../../utils/state/practice.ts';
import { datedMilestones, nextDate, type DatedMilestone } from '../../utils/practice/next-date.ts';

/** A project in a line. */
export interface ProjectRow {
  id: string;
  clientId: string;
  name: string;
  /** The clients that it is for, with commas between them; empty until their names were read. */
  clients: string;
  status: Practice<'project'>['fields']['status'];
  start: string | null;
  due: string | null;
  /** In the order of time. */
  marks: DatedMilestone[];
  /** The next date that it has to keep: a milestone that is not done, else the due, which has no name. */
  next: { name: string; day: string } | null;
}

/** The projects as they come, each in a line; `names` are those of the clients. */
export function projectRows(
  projects: readonly Practice<'project'>[],
  names: ReadonlyMap<string, string>,
): ProjectRow[] {
  return projects.map(({ id, fields }) => {
    const { name, status, start, due } = fields;
    const clientIds = Object.keys(fields.clientIds);
    return {
      id,
      clientId: clientIds[0] ?? '',
      name,
      clients: clientIds.flatMap((clientId) => names.get(clientId) ?? []).join(', '),
      status,
      start,
      due,
      marks: datedMilestones(fields),
      next: nextDate(fields),
    };
  });
}

/** Those in whose name or clients all words stand. */
export function foundRows(rows: readonly ProjectRow[], text: string): readonly ProjectRow[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const within = `${row.name} ${row.clients}`.toLocaleLowerCase();
    return words.every((word) => within.includes(word));
  });
}
