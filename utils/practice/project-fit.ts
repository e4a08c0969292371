import { type Worker, hasSkill } from './capacity.ts';
import { earliestDate, missingBy, type Wanted } from './fit.ts';
import { isOver } from './project-over.ts';
import { skillKey } from './skills.ts';
import { daysLeft, type Work } from './work-left.ts';
import type { PromisedWork } from './workload.ts';
import { workdays } from './weeks.ts';

/** Somebody of the team, by name. */
export interface NamedWorker extends Worker {
  name: string;
}

/** What is missing of a skill. */
export interface Gap {
  /** As the project spells it. */
  skill: string;
  /** Weeks of one person. */
  weeks: number;
  /** Those who have the skill. */
  who: string[];
}

/** Whether a project fits with what the team has promised, and what there is to say about it. */
export type ProjectFit =
  | { kind: 'over' }
  | { kind: 'no-skills' }
  | { kind: 'no-team' }
  /** `earliest` is the first week's end by which all of it is done; null where there is none within five years. */
  | { kind: 'no-due'; earliest: string | null }
  | { kind: 'fits'; due: string; earliest: string | null }
  | {
      kind: 'gap';
      due: string;
      earliest: string | null;
      gaps: Gap[];
      /** How much of what is left can be done by the due, from 0 to 1. */
      share: number;
    };

/** Holds a project against the team and what it has promised; the project itself is left out of that. */
export function fitOf(
  project: PromisedWork,
  workers: readonly NamedWorker[],
  promised: readonly PromisedWork[],
  today: string,
): ProjectFit {
  const { start, due } = project.fields;
  if (isOver(project.fields)) return { kind: 'over' };
  const days = daysLeft(project.fields, today);
  if (days.size === 0) return { kind: 'no-skills' };
  if (!workers.some(({ isActive }) => isActive)) return { kind: 'no-team' };
  const team = { workers, projects: promised.filter(({ id }) => id !== project.id), today };
  const wanted: Wanted = { days, from: start !== null && start > today ? start : today };
  const earliest = earliestDate(wanted, team);
  if (due === null) return { kind: 'no-due', earliest };
  const missing = missingBy(wanted, team, due);
  if (missing.size === 0) return { kind: 'fits', due, earliest };
  const gaps = gapsOf(missing, project.fields, workers);
  return { kind: 'gap', due, earliest, gaps, share: 1 - sum(missing) / sum(days) };
}

/** The greatest first. */
function gapsOf(missing: ReadonlyMap<string, number>, { skills }: Work, workers: readonly NamedWorker[]): Gap[] {
  return [...missing]
    .map(([key, days]) => ({
      skill: Object.keys(skills).find((name) => skillKey(name) === key) ?? key,
      weeks: days / workdays,
      who: workers.filter((worker) => worker.isActive && hasSkill(worker, key)).map(({ name }) => name),
    }))
    .toSorted((one, other) => other.weeks - one.weeks);
}

function sum(days: ReadonlyMap<string, number>): number {
  return [...days.values()].reduce((total, each) => total + each, 0);
}
