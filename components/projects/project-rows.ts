import type { Practice } from '../../utils/state/practice.ts';
import { dueOf } from '../../utils/practice/work-left.ts';

/** A mark on the timeline of a project. */
export interface Mark {
  name: string;
  day: string;
  isDone: boolean;
}

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
  marks: Mark[];
  /** The next date that it has to keep: a milestone that is not done, else the due, which has no name. */
  next: { name: string; day: string } | null;
}

/** The projects by the next date that each has to keep, those without one last; `names` are those of the clients. */
export function projectRows(
  projects: readonly Practice<'project'>[],
  names: ReadonlyMap<string, string>,
): ProjectRow[] {
  return projects.map((project) => rowOf(project, names)).toSorted(byNextDate);
}

function rowOf({ id, fields }: Practice<'project'>, names: ReadonlyMap<string, string>): ProjectRow {
  const { name, status, start, due, milestones } = fields;
  const clientIds = Object.keys(fields.clientIds);
  const marks = Object.values(milestones)
    .flatMap((milestone): Mark[] => {
      const day = milestone.actual ?? dueOf(milestone);
      return day === null ? [] : [{ name: milestone.name, day, isDone: milestone.actual !== null }];
    })
    .toSorted((one, other) => compare(one.day, other.day));
  const isOver = status === 'done' || status === 'stopped';
  const open = marks.find(({ isDone }) => !isDone);
  return {
    id,
    clientId: clientIds[0] ?? '',
    name,
    clients: clientIds.flatMap((clientId) => names.get(clientId) ?? []).join(', '),
    status,
    start,
    due,
    marks,
    next: isOver ? null : (open ?? (due === null ? null : { name: '', day: due })),
  };
}

function byNextDate(one: ProjectRow, other: ProjectRow): number {
  if (one.next === null || other.next === null) return Number(one.next === null) - Number(other.next === null);
  return compare(one.next.day, other.next.day) || compare(one.name, other.name);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
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
