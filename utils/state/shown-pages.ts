import type { WantedPage } from './shown.ts';

/** What the pages over all clients show. */

/** More risks than this nobody looks through; what weighs less comes up as the others are settled. */
export const mostRisks = 200;
export const risksShown: WantedPage = { page: 'risks', group: null, atMost: mostRisks };

export const pipelineShown: WantedPage = { page: 'pipeline', group: null, atMost: Infinity };

/** The projects of a status. */
export function projectsShown(status: string): WantedPage {
  return { page: 'projects', group: status, atMost: Infinity };
}
