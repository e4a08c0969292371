import { defineMail } from '../define-mail.ts';
import { untoldDeadlines } from '../../practice/moved-deadlines.ts';
import { de } from './de/deadline-change.ts';
import { es } from './es/deadline-change.ts';

/** A day that moved, told before it has passed. */
export const deadlineChange = defineMail({
  name: 'deadline-change',
  label: 'mail_name_deadlineChange',
  texts: {
    en: {
      subject: '{{ project.name }}: a date changes',
      body: `Hello {{ names }},
I want you to know early: in {{ project.name }} not everything will be done on the day that we agreed on.

## What changes
{% for item in deadlines %}- {{ item }}
{% endfor %}
{% if note != "" %}## Why
{{ note }}

{% endif %}Does this work for you? If it does not, tell me, and we look for another way together.

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'deadlines', 'note', 'sender'],
  isOfProject: true,
  offered: ({ projects, ...facts }) =>
    projects.flatMap((project) => {
      const isUnderWay = project.fields.status === 'planned' || project.fields.status === 'running';
      if (!isUnderWay || untoldDeadlines(project, facts).length === 0) return [];
      return [{ projectId: project.id, about: null, reason: 'deadlineMoved' }];
    }),
});
