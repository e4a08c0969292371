import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { daysSince } from '../facts.ts';

/** In days: nobody is asked more often, nor later. */
const quarter = 92;

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
  },
  needs: ['project.name', 'survey.links', 'survey.code', 'sender'],
  isOfProject: true,
  offered: (facts) => {
    const asked = facts.surveys.flatMap(({ fields }) => fields.askedAt ?? []);
    const last = Math.max(0, lastSent(facts.mails, 'survey') ?? 0, ...asked);
    if (last > 0 && (daysSince(facts, last) ?? 0) < quarter) return [];
    return facts.projects.flatMap(({ id }) => {
      const delivered = lastSent(facts.mails, 'delivery', id);
      const isFresh = delivered !== null && (daysSince(facts, delivered) ?? 0) <= quarter && last < delivered;
      return isFresh ? [{ projectId: id, about: null, reason: 'delivered' }] : [];
    });
  },
});
