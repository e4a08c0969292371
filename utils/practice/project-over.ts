import type { Project } from '../records/project.ts';

/** Whether nothing is done on a project any more: it is done, or was given up. */
export function isOver({ status }: Pick<Project, 'status'>): boolean {
  return status === 'done' || status === 'stopped';
}
