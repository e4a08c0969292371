import type { Milestone, Project } from '../records/project.ts';
import { dayAfter } from '../signals/moment.ts';
import { isOver } from './project-over.ts';
import { skillKey } from './skills.ts';
import { overlap, type Span, weekdayOf, workdays, workdaysIn } from './weeks.ts';

/** As much of a project as its work is counted by. */
export type Work = Pick<Project, 'status' | 'skills' | 'milestones' | 'start' | 'due'>;

/** Work with a skill, spread evenly over the days from Monday to Friday of a span. */
export interface Piece {
  /** The skill's key. */
  skill: string;
  span: Span;
  /** Days of one person. */
  days: number;
}

/** Why the work that is left of a promised project is not known. */
export type Unknown = 'no-skills' | 'no-due' | 'past-due';

/** A part of a project that is to be done within a span. */
interface Stretch {
  /** Of the whole work, from 0 to 1. */
  share: number;
  span: Span;
}

/** The days of one person that all of a project needs, by the key of the skill. */
function daysBySkill({ skills }: Pick<Work, 'skills'>): Map<string, number> {
  const days = new Map<string, number>();
  for (const [name, { weeks }] of Object.entries(skills)) {
    const key = skillKey(name);
    if (weeks > 0) days.set(key, (days.get(key) ?? 0) + weeks * workdays);
  }
  return days;
}

/**
 * What is left of a project from today on. Each milestone is an equal part of the work, done by its date: a part that is done
 * needs nothing, one whose date has passed is needed now. Without milestones the work goes evenly from start to due.
 */
export function workLeft(project: Work, today: string): Piece[] | Unknown {
  if (isOver(project)) return [];
  const bySkill = daysBySkill(project);
  if (bySkill.size === 0) return 'no-skills';
  const stretches = stretchesOf(project, today);
  if (typeof stretches === 'string') return stretches;
  return [...bySkill].flatMap(([skill, days]) =>
    stretches.map(({ share, span }) => ({ skill, span, days: days * share })),
  );
}

function stretchesOf(project: Work, today: string): Stretch[] | Unknown {
  const milestones = Object.values(project.milestones);
  if (milestones.length === 0) return wholeStretch(project, today);
  const open = milestones.filter(({ actual }) => actual === null).toSorted((one, other) => one.place - other.place);
  const share = 1 / milestones.length;
  const stretches: Stretch[] = [];
  let from = later(project.start, today);
  for (const milestone of open) {
    const until = dueOf(milestone) ?? project.due;
    if (until === null) return 'no-due';
    stretches.push({ share, span: workingSpan(from, until) });
    if (until > from) from = until;
  }
  return stretches;
}

/** The part of the one stretch that lies ahead. */
function wholeStretch(project: Work, today: string): Stretch[] | Unknown {
  const { start, due } = project;
  if (due === null) return 'no-due';
  if (due < today) return 'past-due';
  return [{ share: shareLeft(project, today), span: workingSpan(later(start, today), due) }];
}

/** The days of one person that are left of a project, by the key of the skill; all of them where nothing says what is done. */
export function daysLeft(project: Work, today: string): Map<string, number> {
  const share = shareLeft(project, today);
  return new Map(
    [...daysBySkill(project)].flatMap(([skill, days]) => (share > 0 ? [[skill, days * share] as const] : [])),
  );
}

/** How much of a project is left, from 0 to 1. */
function shareLeft({ status, milestones, start, due }: Work, today: string): number {
  const all = Object.values(milestones);
  if (all.length > 0) return all.filter(({ actual }) => actual === null).length / all.length;
  if (status === 'planned' || start === null || due === null || start >= today || due < today) return 1;
  const length = workdaysIn({ from: start, until: due });
  return length === 0 ? 1 : workdaysIn({ from: today, until: due }) / length;
}

/** When a milestone is to be done, as it is known now. */
export function dueOf({ current, agreed }: Pick<Milestone, 'current' | 'agreed'>): string | null {
  return current ?? agreed;
}

function later(day: string | null, today: string): string {
  return day !== null && day > today ? day : today;
}

/** A span in which somebody works: it begins on the first day for it, and has one at least. */
function workingSpan(first: string, until: string): Span {
  const weekday = weekdayOf(first);
  const from = weekday < workdays ? first : dayAfter(first, 7 - weekday);
  return { from, until: until < from ? from : until };
}

/** How many days of a piece lie within a span. */
export function daysWithin({ span, days }: Piece, within: Span): number {
  if (span.from > within.until || span.until < within.from) return 0;
  return (days * workdaysIn(overlap(span, within))) / workdaysIn(span);
}
