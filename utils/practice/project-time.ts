import type { Project } from '../records/project.ts';
import { isOver } from './project-over.ts';

/** From a day to a day, both included (`2026-11-23`); `until` is null while it goes on, `from` where nobody knows it. */
export interface ProjectTime {
  from: string | null;
  until: string | null;
}

/** When a project took place: from its start, to the last that was done once it is over. */
export function projectTime(project: Project): ProjectTime {
  const { start, due, milestones } = project;
  if (!isOver(project)) return { from: start, until: null };
  const days = Object.values(milestones).flatMap(({ actual }) => (actual === null ? [] : [actual]));
  return { from: start, until: days.toSorted().at(-1) ?? due };
}
