import { weekNumber } from '../../utils/practice/weeks.ts';
import type { WeekOfWork } from '../../utils/practice/workload.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { amount, amountText } from '../capacity/amounts.ts';

/** Which week it is: its number and its Monday. */
export function weekText({ monday }: Pick<WeekOfWork, 'monday'>): string {
  return message('capacity_week', weekNumber(monday).week, wordsOfDay(monday, { day: 'numeric', month: 'long' }));
}

/** The week with what it needs and has. */
export function weekSummary(week: WeekOfWork): string {
  const figures = message('capacity_weekFigures', amountText(week.needed), amountText(week.available));
  const short = amount(week.short) > 0 ? message('capacity_weekShort', amountText(week.short)) : '';
  return [weekText(week), figures, short].filter(Boolean).join(', ');
}
