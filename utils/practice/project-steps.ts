import type { Milestone, Project } from '../records/project.ts';
import { inOrder, plannedDay } from './milestone-order.ts';

/** Something about a project's outline that belongs into its log. Days are `2026-11-23`. */
export type OutlineStep =
  | { what: 'begun'; day: string }
  | { what: 'over'; status: 'done' | 'stopped' }
  | { what: 'done'; name: string; day: string }
  | { what: 'undone'; name: string; day: string }
  | { what: 'moved'; name: string; from: string; to: string | null }
  | { what: 'agreed'; name: string; from: string; to: string | null }
  | { what: 'dropped'; name: string; agreed: string }
  | { what: 'added'; name: string; day: string | null }
  | { what: 'reworded'; field: 'purpose' | 'scope' | 'parameters' }
  | { what: 'start' | 'due'; from: string; to: string | null };

/**
 * What an edit of a project writes into its log: that it began or ended, that a milestone was done, and each change against
 * what was agreed. A day that nobody agreed on moves without a word.
 */
export function outlineSteps(before: Project, after: Project): OutlineStep[] {
  return [...beginning(before, after), ...milestoneSteps(before, after), ...ending(before, after)];
}

/** What an edit changes of an outline that the client agreed to: its words, and what is done besides. */
export function agreementSteps(before: Project, after: Project): OutlineStep[] {
  const words = (['purpose', 'scope', 'parameters'] as const).filter((field) => before[field] !== after[field]);
  const added = inOrder(after.milestones).filter(({ id }) => before.milestones[id] === undefined);
  return [
    ...words.map((field) => ({ what: 'reworded' as const, field })),
    ...added.map((milestone) => ({ what: 'added' as const, name: milestone.name, day: plannedDay(milestone) })),
  ];
}

function beginning(before: Project, after: Project): OutlineStep[] {
  if (before.start === after.start) return [];
  if (before.start !== null) return [{ what: 'start', from: before.start, to: after.start }];
  return after.start === null ? [] : [{ what: 'begun', day: after.start }];
}

function ending(before: Project, after: Project): OutlineStep[] {
  const steps: OutlineStep[] = [];
  if (before.due !== null && before.due !== after.due) steps.push({ what: 'due', from: before.due, to: after.due });
  const { status } = after;
  if (status !== before.status && (status === 'done' || status === 'stopped')) steps.push({ what: 'over', status });
  return steps;
}

function milestoneSteps(before: Project, after: Project): OutlineStep[] {
  return inOrder(before.milestones)
    .flatMap(({ id, ...milestone }) => stepsOf(milestone, after.milestones[id]))
    .concat(
      inOrder(after.milestones).flatMap(({ id, name, actual }): OutlineStep[] =>
        before.milestones[id] === undefined && actual !== null ? [{ what: 'done', name, day: actual }] : [],
      ),
    );
}

function stepsOf(before: Milestone, after: Milestone | undefined): OutlineStep[] {
  if (after === undefined)
    return before.agreed === null ? [] : [{ what: 'dropped', name: before.name, agreed: before.agreed }];
  const { name, agreed, actual } = after;
  const steps: OutlineStep[] = [];
  const [from, to] = [plannedDay(before), plannedDay(after)];
  if (before.agreed !== null && from !== null && from !== to) steps.push({ what: 'moved', name, from, to });
  if (before.agreed !== null && before.agreed !== agreed)
    steps.push({ what: 'agreed', name, from: before.agreed, to: agreed });
  if (before.actual === actual) return steps;
  if (before.actual !== null) steps.push({ what: 'undone', name, day: before.actual });
  if (actual !== null) steps.push({ what: 'done', name, day: actual });
  return steps;
}
