import { levelOf } from '../../utils/practice/score-periods.ts';
import type { Survey } from '../../utils/records/survey.ts';
import { numberFormat } from '../ui/formats.ts';
import { message, number, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

type Sort = Survey['sort'];

const names: Record<Sort, MessageKey> = {
  csat: 'feedback_csat',
  nps: 'feedback_nps',
  own: 'feedback_ownQuestion',
};

/** How far a survey is. */
export const surveyStates: Record<Survey['state'], MessageKey> = {
  drafted: 'feedback_stateDrafted',
  asked: 'feedback_stateAsked',
  answered: 'feedback_stateAnswered',
  dropped: 'feedback_stateDropped',
};

/** Every sort of survey. */
export function surveyChoices(): Option<Sort>[] {
  const all: Sort[] = ['csat', 'nps', 'own'];
  return all.map((value) => ({ value, label: message(names[value]) }));
}

/** A score on its scale: `4 of 5`. */
export function scoreInWords(sort: Sort, score: number): string {
  return message('feedback_scoreOf', number(score), number(sort === 'nps' ? 10 : 5));
}

/** What answers come to: `4.3 of 5`, `+25` of the net promoter score. */
export function levelInWords(sort: Sort, level: number): string {
  if (sort === 'nps') return signed(Math.round(level));
  return message('feedback_scoreOf', numberFormat().format(Math.round(level * 10) / 10), number(5));
}

/** The same for these answers; empty where there are none. */
export function levelOfAnswers(sort: Sort, answers: readonly Pick<Survey, 'sort' | 'score'>[]): string {
  return answers.length === 0 ? '' : levelInWords(sort, levelOf(answers));
}

/** With its sign: `+0.8`, `−12`. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${number(Math.abs(rounded))}`;
}
