import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { daysSince } from '../facts.ts';
import { de } from './de/feedback-asked.ts';
import { es } from './es/feedback-asked.ts';

/** Somebody who got something needs some days to know what to say of it, and after some months does not any more. */
const enoughDays = 7;
const tooManyDays = 120;

/** What was delivered has been in use for a week, and nobody said what they think of it. */
export const feedbackAsked = defineMail({
  name: 'feedback-asked',
  label: 'mail_name_feedbackAsked',
  texts: {
    en: {
      subject: '{{ project.name }}: how was it for you?',
      body: `Hello {{ names }},
you have had {{ project.name }} for a while now. What was good, and what should we do differently next time?

Two sentences are enough, and I mean the second question as much as the first.

{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'sender'],
  isOfProject: true,
  offered: (facts) =>
    facts.projects.flatMap(({ id }) => {
      const delivered = lastSent(facts.mails, 'delivery', id);
      const waited = daysSince(facts, delivered);
      if (delivered === null || waited === null || waited < enoughDays || waited > tooManyDays) return [];
      const isKnown = facts.feedback.some(({ fields }) => fields.at >= delivered);
      const wasAsked = lastSent(facts.mails, 'feedback-asked', id) !== null;
      return isKnown || wasAsked ? [] : [{ projectId: id, about: null, reason: 'notAsked' }];
    }),
});
