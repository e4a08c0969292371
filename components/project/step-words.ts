import type { OutlineStep } from '../../utils/practice/project-steps.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';
import type { StepRecord } from './project-record.ts';

export type StepSort = StepRecord['fields']['sort'];

const names: Record<StepSort, MessageKey> = {
  begun: 'project_sortBegun',
  ended: 'project_sortEnded',
  change: 'project_sortChange',
  challenge: 'project_sortChallenge',
  decision: 'project_sortDecision',
  lesson: 'project_sortLesson',
  note: 'project_sortNote',
};

const reworded: Record<Extract<OutlineStep, { what: 'reworded' }>['field'], MessageKey> = {
  purpose: 'project_stepPurpose',
  scope: 'project_stepScope',
  parameters: 'project_stepParameters',
};

/** How a sort of step is called. */
export function stepSortName(sort: StepSort): string {
  return message(names[sort]);
}

/** What a person writes down by hand, the usual first. */
export function stepSortChoices(): Option<StepSort>[] {
  const all: StepSort[] = ['note', 'challenge', 'change', 'decision', 'lesson', 'begun', 'ended'];
  return all.map((value) => ({ value, label: stepSortName(value) }));
}

/** Under which sort a change of the outline stands in the log. */
export function sortOf({ what }: OutlineStep): StepSort {
  if (what === 'begun') return 'begun';
  return what === 'done' || what === 'over' ? 'ended' : 'change';
}

/** What the log says of a change of the outline. */
export function stepWords(step: OutlineStep): string {
  switch (step.what) {
    case 'begun':
      return message('project_stepBegun', dayWords(step.day));
    case 'over':
      return message(step.status === 'done' ? 'project_stepOver' : 'project_stepStopped');
    case 'done':
      return message('project_stepDone', step.name, dayWords(step.day));
    case 'undone':
      return message('project_stepUndone', step.name, dayWords(step.day));
    case 'moved':
      return message('project_stepMoved', step.name, dayWords(step.from), dayWords(step.to));
    case 'agreed':
      return message('project_stepAgreedDay', step.name, dayWords(step.from), dayWords(step.to));
    case 'added':
      return message('project_stepAdded', step.name, dayWords(step.day));
    case 'reworded':
      return message(reworded[step.field]);
    case 'dropped':
      return message('project_stepDropped', step.name, dayWords(step.agreed));
    case 'start':
      return message('project_stepStart', dayWords(step.from), dayWords(step.to));
    case 'due':
      return message('project_stepDue', dayWords(step.from), dayWords(step.to));
  }
}

/** A day in words, short; what is said where there is none. */
export function dayWords(day: string | null): string {
  return day === null ? message('project_noDay') : wordsOfDay(day, { dateStyle: 'medium' });
}
