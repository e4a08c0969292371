import type { Feedback } from '../records/feedback.ts';
import type { Survey } from '../records/survey.ts';
import { isOpenFeedback } from './open-feedback.ts';

/** What was said and answered by one client, in one industry or about one project. */
export interface FeedbackGroup {
  key: string;
  /** Answers to surveys of the sort that is looked at. */
  answers: Pick<Survey, 'sort' | 'score'>[];
  praise: number;
  complaint: number;
  request: number;
  /** What the client still waits on. */
  open: number;
}

/** Feedback and answers by whatever keys they have, those of which there is most first. What nobody took is left out. */
export function feedbackGroups<About>(
  feedback: readonly { fields: About & Pick<Feedback, 'sort' | 'state' | 'toldOn'> }[],
  answers: readonly { fields: About & Pick<Survey, 'sort' | 'score'> }[],
  keysOf: (about: About) => readonly string[],
): FeedbackGroup[] {
  const groups = new Map<string, FeedbackGroup>();
  const groupsFor = (about: About) =>
    [...new Set(keysOf(about))].map((key) => {
      const group = groups.get(key) ?? { key, answers: [], praise: 0, complaint: 0, request: 0, open: 0 };
      groups.set(key, group);
      return group;
    });
  for (const { fields } of feedback) {
    if (fields.state !== 'taken') continue;
    for (const group of groupsFor(fields)) {
      group[fields.sort] += 1;
      group.open += Number(isOpenFeedback(fields));
    }
  }
  for (const { fields } of answers) for (const group of groupsFor(fields)) group.answers.push(fields);
  const size = ({ answers, praise, complaint, request }: FeedbackGroup) =>
    answers.length + praise + complaint + request;
  return [...groups.values()].toSorted((one, other) => size(other) - size(one) || one.key.localeCompare(other.key));
}
