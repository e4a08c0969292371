import type { Teammate } from '../records/teammate.ts';
import { dayAfter } from '../signals/moment.ts';
import { skillKey } from './skills.ts';
import { type Span, workdays } from './weeks.ts';

/** As much of somebody in the team as their time is counted by. */
export type Worker = Pick<Teammate, 'skills' | 'daysAWeek' | 'absences' | 'isActive'>;

/**
 * The days of work that somebody has in the part of a week that lies within a span. Their days are spread evenly over Monday
 * to Friday, over the weekend too where they work more than five; an absence takes the share of each day that it names.
 */
export function daysOfWork(worker: Worker, monday: string, within: Span): number {
  if (!worker.isActive) return 0;
  const perWeek = Math.max(workdays, Math.ceil(worker.daysAWeek));
  const sunday = dayAfter(monday, 6);
  const absences = Object.values(worker.absences).filter(({ from, until }) => from <= sunday && until >= monday);
  if (absences.length === 0 && within.from <= monday && sunday <= within.until) return worker.daysAWeek;
  let present = 0;
  for (let weekday = 0; weekday < perWeek; weekday += 1) {
    const day = dayAfter(monday, weekday);
    if (day < within.from || day > within.until) continue;
    present += 1 - awayOn(day, absences);
  }
  return (worker.daysAWeek * present) / perWeek;
}

/** How much of a day somebody is away, from 0 to 1: what is entered twice counts once where it is the whole day. */
function awayOn(day: string, absences: readonly Worker['absences'][string][]): number {
  const away = absences
    .filter(({ from, until }) => from <= day && day <= until)
    .reduce((sum, { share }) => sum + share, 0);
  return Math.min(1, away);
}

/** Whether somebody can do something; a skill is told by its key. */
export function hasSkill(worker: Worker, key: string): boolean {
  return Object.keys(worker.skills).some((name) => skillKey(name) === key);
}
