import { defineMail } from '../define-mail.ts';
import { de } from './de/feedback-applied.ts';
import { es } from './es/feedback-applied.ts';

/** Feedback was acted on, and who gave it does not know. */
export const feedbackApplied = defineMail({
  name: 'feedback-applied',
  label: 'mail_name_feedbackApplied',
  texts: {
    en: {
      subject: 'What came of what you told us',
      body: `Hello {{ names }},
on {{ feedback.day }} you told us:

{{ feedback.text }}

{{ feedback.action }}

{% if note != "" %}{{ note }}

{% endif %}Thank you for saying it. Is it right like this?

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['feedback.text', 'feedback.action', 'sender'],
  isOfProject: false,
  offered: ({ feedback }) =>
    feedback
      .filter(({ fields }) => fields.actedOn !== null && fields.toldOn === null)
      .map(({ id, fields }) => ({ projectId: fields.projectId, about: { kind: 'feedback', id }, reason: 'actedOn' })),
});
