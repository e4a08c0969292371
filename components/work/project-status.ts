import type { Project } from '../../utils/state/work.ts';
import { message, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

type Status = Project['fields']['status'];

const names: Record<Status, MessageKey> = {
  planned: 'work_planned',
  running: 'work_running',
  done: 'work_doneStatus',
  stopped: 'work_stopped',
};

/** How a status is called. */
export function statusName(status: Status): string {
  return message(names[status]);
}

/** Every status, in the order in which a project comes into them. */
export function statusChoices(): Option<Status>[] {
  const all: Status[] = ['planned', 'running', 'done', 'stopped'];
  return all.map((value) => ({ value, label: statusName(value) }));
}
