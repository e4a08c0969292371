import type { Wanted } from './practice.ts';
import type { WantedPage } from './shown.ts';

/** What the pages over all clients show. */

/** More risks than this nobody looks through; what weighs less comes up as the others are settled. */
export const mostRisks = 200;
export const risksShown: WantedPage = { page: 'risks', group: null, atFirst: 24, atMost: mostRisks };

/** A stage stands beside the others, as a column of cards. */
export const pipelineShown: WantedPage = { page: 'pipeline', group: null, atFirst: 6, atMost: Infinity };

/** The projects of a status. */
export function projectsShown(status: string): WantedPage {
  return { page: 'projects', group: status, atFirst: 24, atMost: Infinity };
}

/** Everybody in the team, by name. */
export const wholeTeam: Wanted<'teammate'> = { kind: 'teammate', index: 'name', prefix: [] };
/** What was noted of industries, the newest first. */
export const allTrends: Wanted<'trend'> = { kind: 'trend', index: 'time', prefix: [] };
/** The projects under way. */
export const runningProjects: Wanted<'project'> = { kind: 'project', index: 'status', prefix: ['running'] };
