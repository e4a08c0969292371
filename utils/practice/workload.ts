import { dayAfter } from '../signals/moment.ts';
import { daysOfWork, hasSkill, type Worker } from './capacity.ts';
import { Sharing } from './sharing.ts';
import { type Span, weeksFrom } from './weeks.ts';
import { daysWithin, type Piece, type Unknown, type Work, workLeft } from './work-left.ts';

/** A project that was promised, with its id: running, or not begun yet. */
export interface PromisedWork {
  id: string;
  fields: Work;
}

/** What a project needs of a skill in a week. */
export interface WeekPart {
  projectId: string;
  /** The skill's key. */
  skill: string;
  days: number;
}

/** A week of the team, in days of one person. */
export interface WeekOfWork {
  monday: string;
  needed: number;
  /** What those have who can do it; all of the team where no skill is chosen. */
  available: number;
  /** How much of what is needed nobody has time for. */
  short: number;
  /** One for each project and skill. */
  parts: WeekPart[];
}

/** What is needed of the team week by week. */
export interface Workload {
  weeks: WeekOfWork[];
  /** The projects whose need is not known, and why. */
  unknown: { projectId: string; why: Unknown }[];
}

/**
 * What the promised projects need of the team, those that have not begun from their start on, from today on and for so many weeks; of the first week only the days that are
 * left. `skill` is a key: with it the plot is of this skill alone.
 */
export function workload(
  projects: readonly PromisedWork[],
  team: readonly Worker[],
  today: string,
  count: number,
  skill: string | null = null,
): Workload {
  const planned = weeksFrom(today, count).map((monday): PlannedWeek => {
    return { from: monday, until: dayAfter(monday, 6), parts: [] };
  });
  const unknown: Workload['unknown'] = [];
  for (const { id, fields } of projects) {
    const left = workLeft(fields, today);
    if (typeof left === 'string') unknown.push({ projectId: id, why: left });
    else addParts(planned, id, left);
  }
  const within = { from: today, until: planned.at(-1)?.until ?? today };
  const chosen = skill === null ? team : team.filter((worker) => hasSkill(worker, skill));
  const weeks = planned.map(({ from: monday, parts: found }): WeekOfWork => {
    const parts = skill === null ? found : found.filter((part) => part.skill === skill);
    const short = new Sharing(team).addWeek(monday, within, bySkill(found));
    return {
      monday,
      needed: sum(parts.map(({ days }) => days)),
      available: sum(chosen.map((worker) => daysOfWork(worker, monday, within))),
      short: skill === null ? sum([...short.values()]) : (short.get(skill) ?? 0),
      parts,
    };
  });
  return { weeks, unknown };
}

/** A week with what was found for it so far. */
interface PlannedWeek extends Span {
  parts: WeekPart[];
}

/** Puts what is left of a project into the weeks that it lies in. */
function addParts(weeks: readonly PlannedWeek[], projectId: string, left: readonly Piece[]): void {
  for (const week of weeks) {
    const needs = new Map<string, number>();
    for (const piece of left) {
      const days = daysWithin(piece, week);
      if (days > 0) needs.set(piece.skill, (needs.get(piece.skill) ?? 0) + days);
    }
    for (const [skill, days] of needs) week.parts.push({ projectId, skill, days });
  }
}

function bySkill(parts: readonly WeekPart[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const part of parts) days.set(part.skill, (days.get(part.skill) ?? 0) + part.days);
  return days;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
