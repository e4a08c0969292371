import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { de } from './de/delivery.ts';
import { es } from './es/delivery.ts';

/** All milestones are done, and the client was not told. */
export const delivery = defineMail({
  name: 'delivery',
  label: 'mail_name_delivery',
  texts: {
    en: {
      subject: '{{ project.name }} is done',
      body: `Hello {{ names }},
{{ project.name }} is done. Thank you for your part in it.

{% if milestones.size > 0 %}## What you have now
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## What it was for
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## What we still owe you
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Please look at it, and tell me what is missing.

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'milestones', 'sender'],
  isOfProject: true,
  offered: ({ projects, mails }) =>
    projects.flatMap((project) => {
      const milestones = Object.values(project.fields.milestones);
      const isDone = milestones.length > 0 && milestones.every(({ actual }) => actual !== null);
      const isOver = project.fields.status === 'stopped' || lastSent(mails, 'delivery', project.id) !== null;
      return isDone && !isOver ? [{ projectId: project.id, about: null, reason: 'allDone' }] : [];
    }),
});
