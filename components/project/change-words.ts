import type { OutlineChange } from '../../utils/practice/outline-changes.ts';
import { message, plural, type MessageKey } from '../ui/message.ts';
import { dayWords } from './step-words.ts';

const words: Record<'purpose' | 'scope' | 'parameters', MessageKey> = {
  purpose: 'project_changedPurpose',
  scope: 'project_changedScope',
  parameters: 'project_changedParameters',
};

/** What became different in an outline, in a sentence. */
export function changeWords(change: OutlineChange): string {
  switch (change.what) {
    case 'purpose':
    case 'scope':
    case 'parameters':
      return message(words[change.what]);
    case 'start':
      return message('project_changedStart', dayWords(change.from), dayWords(change.to));
    case 'due':
      return message('project_changedDue', dayWords(change.from), dayWords(change.to));
    case 'added':
      return message('project_changedAdded', change.name, dayWords(change.day));
    case 'removed':
      return message('project_changedRemoved', change.name);
    case 'renamed':
      return message('project_changedRenamed', change.before, change.name);
    case 'handed':
      return change.to === ''
        ? message('project_changedNobody', change.name)
        : message('project_changedHanded', change.name, change.to);
    case 'moved':
      return message(
        'project_changedMoved',
        change.name,
        movedWords(change.days),
        dayWords(change.from),
        dayWords(change.to),
      );
    case 'dated':
      return message('project_changedDated', change.name, dayWords(change.from), dayWords(change.to));
    case 'agreed':
      return message('project_changedAgreed', change.name, dayWords(change.from), dayWords(change.to));
    case 'done':
      return message('project_changedDone', change.name, dayWords(change.day));
  }
}

/** By how many days something moved: `3 days later`. */
export function movedWords(days: number): string {
  return days < 0 ? plural('project_daysEarlier', -days) : plural('project_daysLater', days);
}
