import type { Survey, SurveyAnswer } from '../records/survey.ts';
import { isOnScale } from './survey-scale.ts';

/** What an answer changes of a survey: it, and what counts of the survey from then on. */
export interface AnswerTaken {
  answers: Record<string, SurveyAnswer>;
  counted: Pick<Survey, 'state' | 'score' | 'comment' | 'answeredAt' | 'interactionId'>;
  /** Whether it is the one that counts. */
  isCounted: boolean;
}

/** Why an answer is not taken: it is taken already, its score is none, or the survey was dropped. */
export type AnswerRefused = 'known' | 'off-scale' | 'dropped';

/** So many mails may answer one survey. */
const mostAnswers = 20;

/**
 * Takes an answer. `key` names the mail that it came in. A survey counts once, with the answer that was sent first: a score
 * that somebody has acted on does not change behind their back, and mails may be read in any order. Later answers stay
 * beside it with their words.
 */
export function takeAnswer(
  survey: Pick<Survey, 'sort' | 'state' | 'answers'>,
  key: string,
  answer: SurveyAnswer,
): AnswerTaken | AnswerRefused {
  if (survey.state === 'dropped') return 'dropped';
  if (!isOnScale(survey.sort, answer.score)) return 'off-scale';
  if (Object.hasOwn(survey.answers, key) || Object.keys(survey.answers).length >= mostAnswers) return 'known';
  const answers = { ...survey.answers, [key]: answer };
  const [first] = Object.entries(answers).toSorted(
    ([oneKey, one], [otherKey, other]) => one.at - other.at || oneKey.localeCompare(otherKey),
  );
  const [firstKey, { score, comment, at, interactionId }] = first ?? [key, answer];
  return {
    answers,
    counted: { state: 'answered', score, comment, answeredAt: at, interactionId },
    isCounted: firstKey === key,
  };
}
