import { defineMail } from '../define-mail.ts';
import { dayAfter } from '../../signals/moment.ts';
import { todayOf } from '../facts.ts';
import { de } from './de/handover.ts';
import { es } from './es/handover.ts';

/** So long before somebody is away, somebody else should know. */
const aheadDays = 14;

/** To a colleague: whoever looks after the client is away, or soon will be. */
export const handover = defineMail({
  name: 'handover',
  label: 'mail_name_handover',
  texts: {
    en: {
      subject: '{{ client }}: over to you',
      body: `Hello,
please look after {{ client }}{% if owner != "" %} in place of {{ owner }}{% endif %}. This is what you need to know.

{% if projects.size > 0 %}## Projects
{% for item in projects %}- {{ item }}
{% endfor %}
{% endif %}{% if goals.size > 0 %}## What they want to reach
{% for item in goals %}- {{ item }}
{% endfor %}
{% endif %}{% if needs.size > 0 %}## What they need
{% for item in needs %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.ours.size > 0 %}## What we promised
{% for item in promises.ours %}- {{ item }}
{% endfor %}
{% endif %}{% if promises.theirs.size > 0 %}## What they promised
{% for item in promises.theirs %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.untold.size > 0 %}## What worries us, and they do not know yet
{% for item in concerns.untold %}- {{ item }}
{% endfor %}
{% endif %}{% if concerns.told.size > 0 %}## What worries us, and they know
{% for item in concerns.told %}- {{ item }}
{% endfor %}
{% endif %}{% if feedback.open.size > 0 %}## What they told us and still wait for
{% for item in feedback.open %}- {{ item }}
{% endfor %}
{% endif %}{% if last_contact != "" %}They last heard from us on {{ last_contact }}.

{% endif %}{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['client', 'sender'],
  isOfProject: false,
  isInternal: true,
  offered: (facts) => {
    const [today, { owner }] = [todayOf(facts), facts.client.fields];
    const isAway = facts.teammates.some(
      ({ fields }) =>
        owner !== '' &&
        fields.name === owner &&
        Object.values(fields.absences).some(({ from, until }) => from <= dayAfter(today, aheadDays) && until >= today),
    );
    return isAway ? [{ projectId: null, about: null, reason: 'ownerAway' }] : [];
  },
});
