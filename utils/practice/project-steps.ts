import type { Milestone, Project } from '../records/project.ts';
import { inOrder } from './milestone-order.ts';

/** Something about a project's dates that belongs into its log. Days are `2026-11-23`. */
export type DatedStep =
  | { what: 'begun'; day: string }
  | { what: 'over'; status: 'done' | 'stopped' }
  | { what: 'done'; name: string; day: string }
  | { what: 'undone'; name: string; day: string }
  | { what: 'moved'; name: string; from: string; to: string | null }
  | { what: 'dropped'; name: string; agreed: string }
  | { what: 'start' | 'due'; from: string; to: string | null };

/**
 * What an edit of a project writes into its log: that it began or ended, that a milestone was done, and each change against
 * what was agreed. A day that nobody agreed on moves without a word.
 */
export function datedSteps(before: Project, after: Project): DatedStep[] {
  return [...beginning(before, after), ...milestoneSteps(before, after), ...ending(before, after)];
}

function beginning(before: Project, after: Project): DatedStep[] {
  if (before.start === after.start) return [];
  if (before.start !== null) return [{ what: 'start', from: before.start, to: after.start }];
  return after.start === null ? [] : [{ what: 'begun', day: after.start }];
}

function ending(before: Project, after: Project): DatedStep[] {
  const steps: DatedStep[] = [];
  if (before.due !== null && before.due !== after.due) steps.push({ what: 'due', from: before.due, to: after.due });
  const { status } = after;
  if (status !== before.status && (status === 'done' || status === 'stopped')) steps.push({ what: 'over', status });
  return steps;
}

function milestoneSteps(before: Project, after: Project): DatedStep[] {
  return inOrder(before.milestones)
    .flatMap(({ id, ...milestone }) => stepsOf(milestone, after.milestones[id]))
    .concat(
      inOrder(after.milestones).flatMap(({ id, name, actual }): DatedStep[] =>
        before.milestones[id] === undefined && actual !== null ? [{ what: 'done', name, day: actual }] : [],
      ),
    );
}

function stepsOf(before: Milestone, after: Milestone | undefined): DatedStep[] {
  if (after === undefined)
    return before.agreed === null ? [] : [{ what: 'dropped', name: before.name, agreed: before.agreed }];
  const { name, current, actual } = after;
  const steps: DatedStep[] = [];
  if (before.agreed !== null && before.current !== null && before.current !== current)
    steps.push({ what: 'moved', name, from: before.current, to: current });
  if (before.actual === actual) return steps;
  if (before.actual !== null) steps.push({ what: 'undone', name, day: before.actual });
  if (actual !== null) steps.push({ what: 'done', name, day: actual });
  return steps;
}
