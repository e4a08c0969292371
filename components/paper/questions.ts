import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { dayOf } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { nameOf } from './names.ts';
import { paperItem, type PaperSection } from './paper.ts';

/** What they asked and nobody answered yet, the oldest first. */
export function questions(brief: Brief): PaperSection {
  const late = new Set(brief.care.filter(({ isLate }) => isLate).map(({ wait }) => wait.key));
  return {
    title: message('paper_questions'),
    items: brief.questions
      .toSorted((one, other) => one.fields.askedAt - other.fields.askedAt)
      .map(({ id, fields }) =>
        paperItem(fields.text, [ageWords(fields.askedAt, brief.today), nameOf(fields.askedBy, brief)], late.has(id)),
      ),
    empty: message('paper_noQuestions'),
  };
}

function ageWords(askedAt: number, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(dayOf(askedAt))) / 86_400_000);
  return days <= 0 ? message('paper_askedToday') : plural('paper_asked', days);
}
