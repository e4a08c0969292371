import { instantOf, wallOf, type Zone } from '../dates/zone.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** From nine to five, from Monday to Friday, on the clocks of whoever waits. */
const opens = 9 * hour;
const closes = 17 * hour;

/** When so many working hours will have passed. They are counted on the clocks of a zone: those of daylight saving too. */
export function afterWorkingHours(from: number, hours: number, zone: Zone): number {
  const wall = wallOf(from, zone);
  let midnight = Math.floor(wall / day) * day;
  let begin = Math.max(wall - midnight, opens);
  let left = hours * hour;
  for (;;) {
    const open = isWorkday(midnight) ? Math.max(0, closes - begin) : 0;
    if (left <= open && open > 0) return instantOf(midnight + begin + left, zone);
    left -= open;
    midnight += day;
    begin = opens;
  }
}

/** How many working hours have passed from one moment to another; 0 where it is not after it. */
export function workingHoursBetween(from: number, to: number, zone: Zone): number {
  const start = wallOf(from, zone);
  const end = wallOf(to, zone);
  let passed = 0;
  for (let midnight = Math.floor(start / day) * day; midnight < end; midnight += day) {
    if (!isWorkday(midnight)) continue;
    const open = Math.min(end, midnight + closes) - Math.max(start, midnight + opens);
    passed += Math.max(0, open);
  }
  return passed / hour;
}

/** Whether a day of a wall clock is one of the five. */
function isWorkday(midnight: number): boolean {
  // 1970 began with a Thursday. The day from Monday on, also of a day before it; to ask a date takes ten times as long.
  const weekday = (((midnight / day + 3) % 7) + 7) % 7;
  return weekday < 5;
}
