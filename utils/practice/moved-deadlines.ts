import type { Stored } from '../records/index.ts';
import { inOrder, plannedDay } from './milestone-order.ts';
import { lastSent } from './sent-mails.ts';
import { isAbout } from './step-about.ts';

/** A milestone whose day differs from the one that the client knows. Days as `2026-11-23`; null where there is none. */
export interface MovedDeadline {
  id: string;
  name: string;
  from: string | null;
  to: string | null;
}

/** The newest version of a project's outline that the client agreed to: what nobody agreed to, they do not know. */
function agreedOutline(outlines: readonly Stored<'outline'>[], projectId: string): Stored<'outline'> | null {
  const own = outlines.filter(({ fields }) => fields.projectId === projectId && fields.agreedOn !== null);
  return own.toSorted((one, other) => other.fields.version - one.fields.version)[0] ?? null;
}

/**
 * The milestones that are not done and whose day is another than the last version says that the client agreed to, in the order
 * of their new days; where there is none, or the milestone is not in it, another than was agreed.
 */
export function movedDeadlines(project: Stored<'project'>, outlines: readonly Stored<'outline'>[]): MovedDeadline[] {
  const known = agreedOutline(outlines, project.id)?.fields.milestones ?? {};
  return inOrder(project.fields.milestones).flatMap((milestone) => {
    if (milestone.actual !== null) return [];
    const before = known[milestone.id];
    const from = before === undefined ? milestone.agreed : plannedDay(before);
    const to = plannedDay(milestone);
    return from === to || from === null ? [] : [{ id: milestone.id, name: milestone.name, from, to }];
  });
}

interface Log {
  outlines: readonly Stored<'outline'>[];
  steps: readonly Stored<'step'>[];
}

/**
 * The moved deadlines that changed after a client was told how things stand, in milliseconds since 1970; all of them where they
 * never were. Each changed when the log last named it; where the log does not, when it last knew of any change.
 */
export function movedSince(project: Stored<'project'>, { outlines, steps }: Log, told: number | null): MovedDeadline[] {
  const moved = movedDeadlines(project, outlines);
  if (told === null) return moved;
  const agreedAt = agreedOutline(outlines, project.id)?.fields.at ?? 0;
  const changes = steps.filter(({ fields }) => fields.projectId === project.id && fields.sort === 'change');
  return moved.filter(({ name }) => {
    const own = changes.filter(({ fields }) => isAbout(fields.text, name));
    return told < Math.max(agreedAt, ...(own.length > 0 ? own : changes).map(({ fields }) => fields.at));
  });
}

/** The moved deadlines that the client was not told of: neither by a mail about them nor by an update that was sent since. */
export function untoldDeadlines(
  project: Stored<'project'>,
  { mails, ...log }: Log & { mails: readonly Stored<'recap'>[] },
): MovedDeadline[] {
  const told = ['deadline-change', 'progress-update'].flatMap((name) => lastSent(mails, name, project.id) ?? []);
  return movedSince(project, log, told.length === 0 ? null : Math.max(...told));
}
