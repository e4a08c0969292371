import type { Feedback } from '../../records/feedback.ts';
import type { Survey } from '../../records/survey.ts';
import type { Moment } from '../../signals/moment.ts';
import type { ClientPractice, Evidence } from '../client-practice.ts';
import { openComplaints } from '../open-complaints.ts';
import type { HealthPart } from './health-part.ts';

type Mood = 'good' | 'fair' | 'poor';
const year = 365 * 24 * 60 * 60 * 1000;
const standings = {
  good: { standing: 'good', reason: 'content' },
  fair: { standing: 'fair', reason: 'mixed' },
  poor: { standing: 'poor', reason: 'discontent' },
} as const;

/** How content they are: a complaint that waits counts first, then what they said last within a year. */
export function satisfaction(
  { feedback, surveys }: Pick<ClientPractice, 'feedback' | 'surveys'>,
  { at }: Moment,
): HealthPart {
  const name = 'satisfaction';
  const open = openComplaints({ feedback }, at);
  if (open.length > 0) {
    const evidence = open.map(({ id }) => ({ kind: 'feedback' as const, id }));
    return { name, standing: 'poor', reason: 'complaint-open', count: open.length, evidence };
  }
  const said = [
    ...surveys.flatMap(({ id, fields }) => moodOf('survey', id, scoreMood(fields), fields.answeredAt)),
    ...feedback.flatMap(({ id, fields }) => moodOf('feedback', id, feedbackMood(fields), fields.at)),
  ].filter((each) => each.at <= at && each.at > at - year);
  const [latest] = said.toSorted((one, other) => other.at - one.at);
  if (latest === undefined) return { name, standing: 'unknown', reason: 'not-asked', count: 0, evidence: [] };
  return { name, ...standings[latest.mood], count: said.length, evidence: [latest.evidence] };
}

function moodOf(
  kind: Evidence['kind'],
  id: string,
  mood: Mood | null,
  at: number | null,
): { mood: Mood; at: number; evidence: Evidence }[] {
  return mood === null || at === null ? [] : [{ mood, at, evidence: { kind, id } }];
}

/** Of 0 to 10, nine and ten are good and six or less poor; of 1 to 5, four and five are good and two or less poor. */
function scoreMood({ state, sort, score }: Survey): Mood | null {
  if (state !== 'answered' || score === null) return null;
  const [good, fair] = sort === 'nps' ? [9, 7] : [4, 3];
  return score >= good ? 'good' : score >= fair ? 'fair' : 'poor';
}

/** A complaint that was seen to is fair; a wish says nothing. */
function feedbackMood({ sort }: Feedback): Mood | null {
  return sort === 'praise' ? 'good' : sort === 'complaint' ? 'fair' : null;
}
