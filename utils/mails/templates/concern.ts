import { isTold } from '../../practice/tellings.ts';
import { defineMail } from '../define-mail.ts';
import { de } from './de/concern.ts';
import { es } from './es/concern.ts';

/** A worry that is told openly, with ways out of it. */
export const concern = defineMail({
  name: 'concern',
  label: 'mail_name_concern',
  texts: {
    en: {
      subject:
        '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: something we should talk about',
      body: `Hello {{ names }},
something worries me, and I would rather say it now than later.

{{ concern.what }}

{% if concern.options.size > 0 %}## The options
{% for item in concern.options %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Which way would you go? Would a call help?

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['concern.what', 'concern.options', 'sender'],
  isOfProject: false,
  offered: ({ concerns }) =>
    concerns
      .filter(({ fields }) => fields.state === 'open' && !isTold(fields))
      .map(({ id, fields }) => ({
        projectId: fields.projectId,
        about: { kind: 'concern', id },
        reason: 'concernUntold',
      })),
});
