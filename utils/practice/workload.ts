import { dayAfter } from '../signals/moment.ts';
import { daysOfWork, hasSkill, type Worker } from './capacity.ts';
import { Sharing } from './sharing.ts';
import { weekOf, weeksFrom } from './weeks.ts';
import { daysWithin, type Piece, type Unknown, type Work, workLeft } from './work-left.ts';

/** A project with its id. */
export interface RunningWork {
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
  /** The greatest first. */
  parts: WeekPart[];
}

export interface Workload {
  weeks: WeekOfWork[];
  /** The projects whose need is not known, and why. */
  unknown: { projectId: string; why: Unknown }[];
}

/**
 * What the running projects need of the team, from today on and for so many weeks; of the first week only the days that are
 * left. `skill` is a key: with it the plot is of this skill alone.
 */
export function workload(
  projects: readonly RunningWork[],
  team: readonly Worker[],
  today: string,
  count: number,
  skill: string | null = null,
): Workload {
  const mondays = weeksFrom(today, count);
  const last = dayAfter(mondays.at(-1) ?? today, 6);
  const partsByWeek = new Map<string, WeekPart[]>(mondays.map((monday) => [monday, []]));
  const unknown: Workload['unknown'] = [];
  for (const { id, fields } of projects) {
    if (fields.status !== 'running') continue;
    const left = workLeft(fields, today);
    if (typeof left === 'string') unknown.push({ projectId: id, why: left });
    else for (const piece of left) addParts(partsByWeek, id, piece, last);
  }
  const within = { from: today, until: last };
  const chosen = skill === null ? team : team.filter((worker) => hasSkill(worker, skill));
  const weeks = mondays.map((monday): WeekOfWork => {
    const all = merged(partsByWeek.get(monday) ?? []);
    const parts = skill === null ? all : all.filter((part) => part.skill === skill);
    const short = new Sharing(team).addWeek(monday, within, bySkill(all));
    return {
      monday,
      needed: sum(parts.map(({ days }) => days)),
      available: sum(chosen.map((worker) => daysOfWork(worker, monday, within))),
      short: skill === null ? sum([...short.values()]) : (short.get(skill) ?? 0),
      parts: parts.toSorted((one, other) => other.days - one.days),
    };
  });
  return { weeks, unknown };
}

/** Puts what a piece needs into the weeks that it lies in. */
function addParts(weeks: Map<string, WeekPart[]>, projectId: string, piece: Piece, last: string): void {
  const until = piece.span.until < last ? piece.span.until : last;
  for (let monday = weekOf(piece.span.from); monday <= until; monday = dayAfter(monday, 7)) {
    const days = daysWithin(piece, { from: monday, until: dayAfter(monday, 6) });
    if (days > 0) weeks.get(monday)?.push({ projectId, skill: piece.skill, days });
  }
}

/** One part for each project and skill. */
function merged(parts: readonly WeekPart[]): WeekPart[] {
  const byKey = new Map<string, WeekPart>();
  for (const part of parts) {
    const key = `${part.projectId}\n${part.skill}`;
    byKey.set(key, { ...part, days: part.days + (byKey.get(key)?.days ?? 0) });
  }
  return [...byKey.values()];
}

function bySkill(parts: readonly WeekPart[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const part of parts) days.set(part.skill, (days.get(part.skill) ?? 0) + part.days);
  return days;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
