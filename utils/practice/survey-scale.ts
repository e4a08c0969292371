import type { Survey } from '../records/survey.ts';

/** The scores that a survey may be answered with, the lowest first. */
export function scoresOf(sort: Survey['sort']): number[] {
  return sort === 'nps' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1, 2, 3, 4, 5];
}

/** Whether a number is a score of this sort of survey. */
export function isOnScale(sort: Survey['sort'], score: number): boolean {
  return scoresOf(sort).includes(score);
}
