import type { Feedback } from '../../utils/state/work.ts';
import { message, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

type Sort = Feedback['fields']['sort'];

const names: Record<Sort, MessageKey> = {
  praise: 'work_praise',
  complaint: 'work_complaint',
  request: 'work_request',
};

/** How a sort of feedback is called. */
export function sortName(sort: Sort): string {
  return message(names[sort]);
}

/** Every sort of feedback. */
export function sortChoices(): Option<Sort>[] {
  const all: Sort[] = ['praise', 'complaint', 'request'];
  return all.map((value) => ({ value, label: sortName(value) }));
}
