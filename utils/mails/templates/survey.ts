import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { type Asked, isToBeAsked } from '../../practice/survey-due.ts';
import type { MailFacts } from '../facts.ts';
import { de } from './de/survey.ts';
import { es } from './es/survey.ts';

/** After a delivery, and no more than once a quarter. */
export const survey = defineMail({
  name: 'survey',
  label: 'mail_name_survey',
  texts: {
    en: {
      subject: '{{ project.name }}: one question',
      body: `Hello {{ names }},
one question about {{ project.name }}, and one number is enough for an answer:

{{ survey.question | default: "How content are you with our work, from 1 (not at all) to 5 (very)?" }}

{% if survey.links.size > 0 %}{% for item in survey.links %}- {{ item }}
{% endfor %}
Press a number: it opens a mail to me that says it. A word about why is welcome.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}

{{ survey.code }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'survey.links', 'survey.code', 'sender'],
  isOfProject: true,
  offered: (facts) => {
    const surveys = [...facts.surveys.map(({ fields }) => fields), ...askedByMail(facts)];
    const people = facts.people.map(({ fields }) => Object.keys(fields.emails));
    return facts.projects.flatMap(({ id }) => {
      const delivered = lastSent(facts.mails, 'delivery', id);
      const isDue = delivered !== null && isToBeAsked(id, delivered, { surveys, people }, facts.moment.at);
      return isDue ? [{ projectId: id, about: null, reason: 'delivered' }] : [];
    });
  },
});

/** Whom a mail of this kind asked: each of those that it went to. */
function askedByMail({ mails }: MailFacts): Asked[] {
  return mails.flatMap(({ fields: { templateId, sentAt, to, projectId } }) =>
    templateId !== 'survey' || sentAt === null
      ? []
      : to.map((address) => ({ to: address, state: 'asked', askedAt: sentAt, draftedAt: sentAt, projectId })),
  );
}
