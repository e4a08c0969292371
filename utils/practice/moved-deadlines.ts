import type { Stored } from '../records/index.ts';
import { inOrder, plannedDay } from './milestone-order.ts';
import { lastSent } from './sent-mails.ts';

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

/**
 * The moved deadlines that the client was not told of. They were told by a mail about a changed deadline that was sent after the
 * agreed outline was set down and after the last change that the project's log knows of.
 */
export function untoldDeadlines(
  project: Stored<'project'>,
  {
    outlines,
    steps,
    mails,
  }: {
    outlines: readonly Stored<'outline'>[];
    steps: readonly Stored<'step'>[];
    mails: readonly Stored<'recap'>[];
  },
): MovedDeadline[] {
  const told = lastSent(mails, 'deadline-change', project.id);
  const changes = steps
    .filter(({ fields }) => fields.projectId === project.id && fields.sort === 'change')
    .map(({ fields }) => fields.at);
  const last = Math.max(agreedOutline(outlines, project.id)?.fields.at ?? 0, ...changes);
  return told !== null && told >= last ? [] : movedDeadlines(project, outlines);
}
