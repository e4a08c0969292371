import type { Moment } from './moment.ts';
import type { Timing } from './define-signal.ts';
import { afterWorkingHours } from './working-hours.ts';

/** Working hours within which an answer is expected where none were agreed: two days. */
const usualHours = 16;

/** When an answer is due, by the hours that were promised, on the client's clocks where they are known. */
export function answerDue({ since, agreed, zone }: Timing, moment: Moment): number {
  const clocks = (zone === null ? null : moment.zoneNamed(zone)) ?? moment.zone;
  return afterWorkingHours(since, agreed ?? usualHours, clocks);
}
