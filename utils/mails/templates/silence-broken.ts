import { defineMail } from '../define-mail.ts';
import { dayAfter, dayAt } from '../../signals/moment.ts';
import { runningProject, todayOf } from '../facts.ts';
import { de } from './de/silence-broken.ts';
import { es } from './es/silence-broken.ts';

/** They have heard nothing for longer than they asked for. */
export const silenceBroken = defineMail({
  name: 'silence-broken',
  label: 'mail_name_silenceBroken',
  texts: {
    en: {
      subject: '{% if project.name != "" %}{{ project.name }}{% else %}{{ client }}{% endif %}: a word from us',
      body: `Hello {{ names }},
you have not heard from me{% if last_contact != "" %} since {{ last_contact }}{% else %} for a while{% endif %}; that is longer than it should be.

{% if update.next.size > 0 %}## What comes next
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## Still to come from me
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Is there something on your side that I should know of?

Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['sender'],
  isOfProject: false,
  offered: (facts) => {
    const { cadence, status } = facts.client.fields;
    if (cadence === null || status === 'paused' || status === 'former') return [];
    const last = facts.lastOut === null ? null : dayAt(facts.lastOut, facts.moment.zone);
    // What was agreed later than we last spoke is counted from then on.
    const since = last === null || last < cadence.since ? cadence.since : last;
    if (dayAfter(since, cadence.days) >= todayOf(facts)) return [];
    return [{ projectId: runningProject(facts)?.id ?? null, about: null, reason: 'silent' }];
  },
});
