import type { ThreadDescription } from './mail.ts';
import { maria, marta } from './people.ts';

/** The mail that a link of a survey begins, with a word of the client's own above the code. */
export function alpineSurveyAnswer(question: string, code: string, score: number): ThreadDescription {
  return {
    slug: 'alpine-survey-answer',
    subject: `${question} ${code} ${score}`,
    unread: true,
    mails: [
      {
        from: marta,
        to: [maria],
        daysAgo: 0,
        at: '23:59',
        text: `Our guests book by themselves now.\n\n${code} ${score}`,
      },
    ],
  };
}
