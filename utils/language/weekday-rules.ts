import { plusDays, weekdayOf, type CalendarDay } from './calendar-day.ts';
import { endOf, sure, type DateRule } from './date-rules.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = String.raw`(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?`;
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

function weekdayNumber(name: string | undefined): number {
  return weekdays.indexOf((name ?? '').slice(0, 3).toLowerCase());
}

/** The next such day behind a meeting; today and tomorrow are themselves. */
function nextDay(name: string, meeting: CalendarDay): CalendarDay {
  if (/^to/i.test(name)) return plusDays(meeting, /^today/i.test(name) ? 0 : 1);
  return plusDays(meeting, ((weekdayNumber(name) - weekdayOf(meeting) + 6) % 7) + 1);
}

/** Days of English that are told by a weekday and a week, or by a part of the present day. */
export const weekdayRules: readonly DateRule[] = [
  { pattern: /\bthis (?:morning|afternoon|evening)\b/giu, resolve: (_, meeting) => sure(meeting) },
  {
    pattern: new RegExp(String.raw`\b${weekday},? (?:of |in )?(this|next) week\b`, 'giu'),
    resolve: (match, meeting) => {
      const friday = endOf('week', Number(match[2]?.toLowerCase() === 'next'), meeting);
      return sure(plusDays(friday, ((weekdayNumber(match[1]) + 6) % 7) - 4));
    },
  },
  {
    pattern: new RegExp(String.raw`\b(a|one|two|three) weeks? (?:from|on) (today|tomorrow|${weekday})\b`, 'giu'),
    resolve: (match, meeting) => {
      const weeks = counts[(match[1] ?? '').toLowerCase()] ?? 1;
      return sure(plusDays(nextDay(match[2] ?? '', meeting), 7 * weeks));
    },
  },
];
