import type { FoundDate } from './dates.ts';

/** Where words stand in a text. */
interface Span {
  start: number;
  end: number;
}

/** A week is short enough to be a last day. */
const IN_WEEK =
  /^(?:im laufe )?(?:this|next|diese|dieser|nächste|nächster|kommende|kommender)\s+(?:week|woche)$|^(?:la )?(?:esta semana|próxima semana|semana próxima|semana que viene)$/i;

/** When it is due: the date after "by", else the only day that is named. */
export function dueDate(dates: readonly FoundDate[]): FoundDate | null {
  const deadline = dates.find((date) => date.deadline);
  if (deadline) return deadline;
  const days = dates.filter((date) => date.precision === 'day' || IN_WEEK.test(date.words));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** What stands before a day and goes with it: "by", "no later than". */
const prepositions =
  /[\s,(–—-]*(?:\b(?:by|until|till?|before|on|due|for|latest|no later than|at|in|bis|spätestens|am|zum|vor dem|para|antes|hasta|a más tardar|el|del|al)\b[:\s]*)*$/i;

/** Whether a text begins with a day, with nothing before it but what goes with a day: "By Friday". */
export function beginsWithDay(text: string, day: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, day.start).replace(prepositions, ''));
}

/** What stands before a day that something is moved to: "to Friday", "auf Freitag". */
const towards = /(?<!\b(?:prior|up|due)\s+)\b(?:to|auf|al)\s+(?:(?:the|den|dem)\s+)?$/i;

/** Whether a day is part of what is done, and not only its last day: "move the call to Friday". */
function isOfWhatIsDone(text: string, day: Span): boolean {
  return towards.test(text.slice(0, day.start));
}

/** What is to be done, without who and when, and without the brackets and stops that are left behind. */
export function whatOf(text: string, start: number, named: Span | null): string {
  const due = named && !isOfWhatIsDone(text, named) ? named : null;
  const before = due && due.start >= start ? text.slice(start, due.start) : text.slice(start);
  const after = due && due.start >= start ? text.slice(due.end) : '';
  const withoutPreposition = due ? before.replace(prepositions, '') : before;
  return `${withoutPreposition}${after}`
    .replace(/\(\s*\)/g, '')
    .replace(/\(([^()]*)$/, '($1)')
    .replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/\s+/g, ' ');
}
