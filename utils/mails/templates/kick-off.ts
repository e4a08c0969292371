import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { daysBetween } from '../../signals/moment.ts';
import { daysSince, todayOf } from '../facts.ts';
import { de } from './de/kick-off.ts';
import { es } from './es/kick-off.ts';

/** Who has worked for longer than this has begun. */
const youngDays = 21;

/** The beginning of a project, while it is planned or young and nobody was written to about it. */
export const kickOff = defineMail({
  name: 'kick-off',
  label: 'mail_name_kickOff',
  texts: {
    en: {
      subject: '{{ project.name }}: how we begin',
      body: `Hello {{ names }},
we are looking forward to {{ project.name }}. This is how I understand it; please correct me where I am wrong.

{% if project.purpose != "" %}## What it is for
{{ project.purpose }}

{% endif %}{% if project.scope != "" %}## What belongs to it
{{ project.scope }}

{% endif %}{% if project.parameters != "" %}## What it keeps to
{{ project.parameters }}

{% endif %}{% if milestones.size > 0 %}## When what is done
{% for item in milestones %}- {{ item }}
{% endfor %}
{% endif %}{% if project.start != "" %}We begin on {{ project.start }}. {% endif %}Once a word from you says that this is right, it is what we hold ourselves to.

{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'project.purpose', 'milestones', 'sender'],
  isOfProject: true,
  offered: ({ projects, mails, ...facts }) =>
    projects.flatMap((project) => {
      const { start, addedAt } = project.fields;
      // What was under way before it was written down here has begun long ago.
      const sinceStart = start === null ? 0 : daysBetween(start, todayOf(facts));
      const isYoung = Math.max(daysSince(facts, addedAt) ?? 0, sinceStart) <= youngDays;
      const isBegun = project.fields.status === 'planned' || project.fields.status === 'running';
      if (!isYoung || !isBegun || lastSent(mails, 'kick-off', project.id) !== null) return [];
      return [{ projectId: project.id, about: null, reason: 'projectBegins' }];
    }),
});
