import { dayAfter } from '../signals/moment.ts';
import type { Worker } from './capacity.ts';
import { Sharing } from './sharing.ts';
import { overlap, type Span, weeksFrom, workdays } from './weeks.ts';
import { daysWithin, type Piece, workLeft } from './work-left.ts';
import type { PromisedWork } from './workload.ts';

/** A piece of work that is asked for. */
export interface Wanted {
  /** Days of one person, by the key of the skill. */
  days: ReadonlyMap<string, number>;
  /** When it can begin: today, or a day that lies ahead. */
  from: string;
}

/** What the team has to do, and who does it. */
export interface Team {
  workers: readonly Worker[];
  /** The projects that were promised, running or not begun, without the one that is asked for. */
  projects: readonly PromisedWork[];
  today: string;
}

/** Nobody plans further ahead than five years: in weeks. */
const farthest = 260;

/** The days that are missing to do a piece of work by a day, by the key of the skill: none where it fits. */
export function missingBy({ days, from }: Wanted, team: Team, by: string): Map<string, number> {
  const sharing = new Sharing(team.workers, days);
  const pieces = piecesOf(team);
  for (const monday of weeksFrom(from, farthest)) {
    if (monday > by || sharing.missing().size === 0) break;
    addWeek(sharing, pieces, monday, { from, until: by });
  }
  return sharing.missing();
}

/**
 * The first end of a week by which a piece of work fits: a Friday, or a Sunday where somebody works on weekends. Null where
 * it does not fit within five years.
 */
export function earliestDate({ days, from }: Wanted, team: Team): string | null {
  const sharing = new Sharing(team.workers, days);
  const pieces = piecesOf(team);
  const last = team.workers.some(({ daysAWeek }) => daysAWeek > workdays) ? 6 : workdays - 1;
  for (const monday of weeksFrom(from, farthest)) {
    const end = dayAfter(monday, last);
    addWeek(sharing, pieces, monday, { from, until: dayAfter(monday, 6) });
    if (end >= from && sharing.missing().size === 0) return end;
  }
  return null;
}

function addWeek(sharing: Sharing, pieces: readonly Piece[], monday: string, span: Span): void {
  const week = overlap(span, { from: monday, until: dayAfter(monday, 6) });
  const promised = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.span.from > week.until || piece.span.until < week.from) continue;
    promised.set(piece.skill, (promised.get(piece.skill) ?? 0) + daysWithin(piece, week));
  }
  sharing.addWeek(monday, span, promised);
}

function piecesOf({ projects, today }: Team): Piece[] {
  return projects.flatMap(({ fields }) => {
    const left = workLeft(fields, today);
    return typeof left === 'string' ? [] : left;
  });
}
