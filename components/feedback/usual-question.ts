import { type MailLanguage, mailLanguages } from '../../utils/records/fields.ts';
import { phrasesOf } from '../../utils/recap/phrases/phrases.ts';
import type { Survey } from '../../utils/records/survey.ts';

/** How the question is put where nobody words it otherwise; a question of one's own is not put yet. */
export function usualQuestion(sort: Survey['sort'], language: MailLanguage): string {
  return sort === 'own' ? '' : phrasesOf[language].questions[sort];
}

/** A question as it is put in this language: one that somebody worded stays as it is, a usual one is put as usual. */
export function questionIn(language: MailLanguage, { sort, question }: Pick<Survey, 'sort' | 'question'>): string {
  const isUsual = sort !== 'own' && mailLanguages.some((each) => phrasesOf[each].questions[sort] === question);
  return isUsual ? usualQuestion(sort, language) : question;
}
