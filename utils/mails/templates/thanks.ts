import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { daysSince } from '../facts.ts';
import { de } from './de/thanks.ts';
import { es } from './es/thanks.ts';

/** Thanks that come later are none. */
const freshDays = 30;

/** They said something good. */
export const thanks = defineMail({
  name: 'thanks',
  label: 'mail_name_thanks',
  texts: {
    en: {
      subject: 'Thank you',
      body: `Hello {{ names }},
thank you{% if feedback.text != "" %} for what you said on {{ feedback.day }}. It was good to read, and I have passed it on to everybody who worked on it{% elsif project.name != "" %} for the work on {{ project.name }}{% endif %}.

{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['sender'],
  isOfProject: false,
  offered: (facts) => {
    const thanked = lastSent(facts.mails, 'thanks') ?? 0;
    return facts.feedback
      .filter(({ fields }) => fields.sort === 'praise' && fields.at > thanked)
      .filter(({ fields }) => (daysSince(facts, fields.at) ?? 0) <= freshDays)
      .slice(0, 1)
      .map(({ id, fields }) => ({ projectId: fields.projectId, about: { kind: 'feedback', id }, reason: 'praised' }));
  },
});
