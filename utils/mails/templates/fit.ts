import { missingSkills } from '../../practice/missing-skills.ts';
import { defineMail, type Offer } from '../define-mail.ts';
import { projectFitOf } from '../facts.ts';
import { de } from './de/fit.ts';
import { es } from './es/fit.ts';

/** The straight talk before a yes, where the team lacks what the work needs, or the time for it. */
export const fit = defineMail({
  name: 'fit',
  label: 'mail_name_fit',
  texts: {
    en: {
      subject: '{{ project.name }}: an honest word before we say yes',
      body: `Hello {{ names }},
before we say yes to {{ project.name }}, I want to be straight with you: as it stands the work and our time do not fit{% if project.due != "" %} by {{ project.due }}{% endif %}.

{% if fit.missing.size > 0 %}## What is missing
{% for item in fit.missing %}- {{ item }}
{% endfor %}
{% elsif missing_skills.size > 0 %}## What we do not have
{% for item in missing_skills %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}## The options
{% if fit.earliest != "" %}- Finish by {{ fit.earliest }}, with everything in it
{% else %}- Begin later, when it fits
{% endif %}{% if fit.share != "" %}- Do about {{ fit.share }} of it by {{ project.due }}, and the rest after that
{% else %}- Do a smaller part by the day that you need
{% endif %}- Name somebody who is better placed for it

Which of these would help you most?

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'fit.missing', 'sender'],
  isOfProject: true,
  offered: (facts) =>
    facts.projects
      .filter(({ fields }) => fields.status === 'planned')
      .flatMap((project): Offer[] => {
        const about = { projectId: project.id, about: null };
        if (missingSkills(project, facts.teammates).length > 0) return [{ ...about, reason: 'skillMissing' }];
        return projectFitOf(facts, project).kind === 'gap' ? [{ ...about, reason: 'doesNotFit' }] : [];
      }),
});
