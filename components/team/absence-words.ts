import type { Absence } from '../../utils/practice/absences.ts';
import { dateFormat } from '../ui/formats.ts';
import { message } from '../ui/message.ts';
import { amountText } from '../capacity/amounts.ts';

/** The days of an absence in words; how much of each, where it is not all of it. */
export function daysText({ from, until, share }: Absence): string {
  const format = dateFormat({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const [first, last] = [new Date(`${from}T00:00`), new Date(`${until}T00:00`)];
  const days = from === until ? format.format(first) : format.formatRange(first, last);
  return share === 1 ? days : message('capacity_shareOf', days, amountText(share * 100));
}
