import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { dayInText, wordsOfDay } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

type Promised = Brief['promises'][number];

/** What one side owes the other, what is due first on top. */
export function promises(brief: Brief, owedBy: 'us' | 'them'): PaperSection {
  const items = brief.promises
    .filter(({ fields }) => fields.owedBy === owedBy)
    .toSorted((one, other) => dueKey(one).localeCompare(dueKey(other)))
    .map((promise) => promiseItem(promise, brief));
  return {
    title: message(owedBy === 'us' ? 'paper_weOwe' : 'paper_theyOwe'),
    items,
    empty: message('paper_nothingOwed'),
  };
}

function promiseItem({ fields: { what, who, due, projectId } }: Promised, { today, projects }: Brief): PaperItem {
  const project = projects.find(({ id }) => id === projectId);
  const isLate = due !== null && due < today;
  return paperItem(what, [dueWords(due, today), who, project?.fields.name], isLate);
}

/** When something is due, in words: three days late, today, Friday. */
function dueWords(due: string | null, today: string): string {
  if (due === null) return message('paper_noDay');
  const days = Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
  if (days > 0) return plural('paper_late', days, wordsOfDay(due, { day: 'numeric', month: 'short' }));
  const at = (day: string) => new Date(`${day}T12:00`).getTime();
  return message('paper_due', dayInText(at(due), at(today)));
}

/** What has no day comes last. */
function dueKey({ fields }: Promised): string {
  return fields.due ?? '9999';
}
