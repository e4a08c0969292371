import type { Survey } from '../records/survey.ts';

/** The answers of a quarter. */
export interface ScorePeriod<One> {
  /** `2026-Q4`. */
  quarter: string;
  answers: One[];
  /** What the answers come to: see `levelOf`. */
  level: number;
}

/** A survey that was answered. */
export type Answered = Pick<Survey, 'sort' | 'score' | 'answeredAt' | 'state'>;

/**
 * What an answer counts: of 1 to 5 the score itself; of 0 to 10 what the net promoter score makes of it, 100 for 9 and 10,
 * −100 for 6 and less, 0 between.
 */
export function worthOf({ sort, score }: Pick<Survey, 'sort' | 'score'>): number {
  const points = score ?? 0;
  if (sort !== 'nps') return points;
  return points >= 9 ? 100 : points <= 6 ? -100 : 0;
}

/** What answers come to, the mean of what each counts; 0 where there are none. */
export function levelOf(answers: readonly Pick<Survey, 'sort' | 'score'>[]): number {
  return answers.reduce((sum, answer) => sum + worthOf(answer), 0) / Math.max(1, answers.length);
}

/** The quarter of a moment, by the user's calendar. */
function quarterOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-Q${Math.floor(date.getMonth() / 3) + 1}`;
}

/** The answers to one sort of survey, quarter by quarter, the earliest first. Quarters without any are left out. */
export function scorePeriods<One extends { fields: Answered }>(
  surveys: readonly One[],
  sort: Survey['sort'],
): ScorePeriod<One>[] {
  const quarters = new Map<string, One[]>();
  for (const one of surveys) {
    const { state, score, answeredAt } = one.fields;
    if (one.fields.sort !== sort || state !== 'answered' || score === null || answeredAt === null) continue;
    const quarter = quarterOf(answeredAt);
    const answers = quarters.get(quarter);
    if (answers === undefined) quarters.set(quarter, [one]);
    else answers.push(one);
  }
  return [...quarters]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([quarter, answers]) => ({ quarter, answers, level: levelOf(answers.map(({ fields }) => fields)) }));
}
