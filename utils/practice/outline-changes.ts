import type { Milestone, Project } from '../records/project.ts';
import { daysBetween } from '../signals/moment.ts';
import { inOrder, type Milestones } from './milestone-order.ts';

/** What a version of an outline holds, and a project as it stands. */
export type Outlined = Pick<Project, 'purpose' | 'scope' | 'parameters' | 'start' | 'due' | 'milestones'>;

/** What became different. Days are `2026-11-23`, null where there is none; `days` counts from one to the other. */
export type OutlineChange =
  | { what: 'purpose' | 'scope' | 'parameters' }
  | { what: 'start' | 'due'; from: string | null; to: string | null }
  | { what: 'added'; name: string; day: string | null }
  | { what: 'removed'; name: string }
  | { what: 'renamed'; name: string; before: string }
  | { what: 'handed'; name: string; to: string }
  | { what: 'moved'; name: string; from: string; to: string; days: number }
  | { what: 'agreed'; name: string; from: string; to: string | null }
  | { what: 'dated'; name: string; from: string | null; to: string | null }
  | { what: 'done'; name: string; day: string };

/** What changed from one outline to a later one: the words, the frame, then the milestones in their order. */
export function outlineChanges(before: Outlined, after: Outlined): OutlineChange[] {
  const words = (['purpose', 'scope', 'parameters'] as const).filter(
    (what) => before[what].trim() !== after[what].trim(),
  );
  const frame = (['start', 'due'] as const).filter((what) => before[what] !== after[what]);
  return [
    ...words.map((what) => ({ what })),
    ...frame.map((what) => ({ what, from: before[what], to: after[what] })),
    ...milestoneChanges(before.milestones, after.milestones),
  ];
}

function milestoneChanges(before: Milestones, after: Milestones): OutlineChange[] {
  const stayed = inOrder(after).flatMap(({ id, ...milestone }): OutlineChange[] => {
    const known = before[id];
    if (known === undefined) return [{ what: 'added', name: milestone.name, day: milestone.current }];
    return changesOf(known, milestone);
  });
  const gone = inOrder(before).filter(({ id }) => after[id] === undefined);
  return [...stayed, ...gone.map(({ name }): OutlineChange => ({ what: 'removed', name }))];
}

function changesOf(before: Milestone, after: Milestone): OutlineChange[] {
  const { name } = after;
  const changes: OutlineChange[] = [];
  if (before.name !== name) changes.push({ what: 'renamed', name, before: before.name });
  if (before.current !== after.current) changes.push(dateChange(name, before.current, after.current));
  if (before.agreed !== null && before.agreed !== after.agreed)
    changes.push({ what: 'agreed', name, from: before.agreed, to: after.agreed });
  if (before.who !== after.who) changes.push({ what: 'handed', name, to: after.who });
  if (before.actual === null && after.actual !== null) changes.push({ what: 'done', name, day: after.actual });
  return changes;
}

function dateChange(name: string, from: string | null, to: string | null): OutlineChange {
  if (from === null || to === null) return { what: 'dated', name, from, to };
  return { what: 'moved', name, from, to, days: daysBetween(from, to) };
}
