import { defineMail } from '../define-mail.ts';
import { missingSkills } from '../../practice/missing-skills.ts';

/** The straight talk before a yes, where the team lacks what the work needs. */
export const fit = defineMail({
  name: 'fit',
  label: 'mail_name_fit',
  texts: {
    en: {
      subject: '{{ project.name }}: an honest word before we say yes',
      body: `Hello {{ names }},
before we say yes to {{ project.name }}, I want to be straight with you: as it stands it does not fit what we can do well{% if project.due != "" %} by {{ project.due }}{% endif %}.

{% if missing_skills.size > 0 %}## What we do not have
{% for item in missing_skills %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}## What we can do
- Begin later, when it fits
- Do a smaller part by the day that you need
- Name somebody who is better placed for it

Which of these would help you most?

Best regards

{{ sender }}`,
    },
  },
  needs: ['project.name', 'note', 'sender'],
  isOfProject: true,
  offered: ({ projects, teammates }) =>
    projects
      .filter((project) => project.fields.status === 'planned' && missingSkills(project, teammates).length > 0)
      .map(({ id }) => ({ projectId: id, about: null, reason: 'skillMissing' })),
});
