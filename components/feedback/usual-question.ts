import { type MailLanguage, mailLanguages } from '../../utils/records/fields.ts';
import { phrasesOf } from '../../utils/recap/phrases/phrases.ts';
import type { Survey } from '../../utils/records/survey.ts';

/** How the question is put where nobody words it otherwise; a question of one's own is not put yet. */
export function usualQuestion(sort: Survey['sort'], language: MailLanguage): string {
  return sort === 'own' ? '' : phrasesOf[language].questions[sort];
}

/** Whether a question is put as usual, in whichever language. */
export function isUsual(sort: Survey['sort'], question: string): boolean {
  return sort !== 'own' && mailLanguages.some((language) => phrasesOf[language].questions[sort] === question);
}
