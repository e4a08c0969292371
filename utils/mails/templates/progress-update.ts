import { defineMail, type OfferReason } from '../define-mail.ts';
import { isMilestoneNewlyDone } from '../../practice/update-content.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import type { Stored } from '../../records/index.ts';
import { type MailFacts, daysSince, todayOf, updateSources } from '../facts.ts';
import { dayAfter } from '../../signals/moment.ts';
import { de } from './de/progress-update.ts';
import { es } from './es/progress-update.ts';

/** Whether the client waited for as long as was agreed, for this project or for the relation. */
function isDue(facts: MailFacts, project: Stored<'project'>): boolean {
  const agreed = project.fields.cadence ?? facts.client.fields.cadence;
  if (agreed === null) return false;
  const waited = daysSince(facts, lastSent(facts.mails, 'progress-update', project.id));
  return waited === null ? dayAfter(agreed.since, agreed.days) <= todayOf(facts) : waited >= agreed.days;
}

/** Where a project stands, when the client wants to hear of it or something of it is done. */
export const progressUpdate = defineMail({
  name: 'progress-update',
  label: 'mail_name_progressUpdate',
  texts: {
    en: {
      subject: '{{ project.name }}: where we stand on {{ today }}',
      body: `Hello {{ names }},
this is where {{ project.name }} stands{% if project.phase != "" %} ({{ project.phase }}){% endif %}{% if update.since != "" %}, and what came of it since {{ update.since }}{% endif %}.

{% if update.done.size > 0 %}## Done
{% for item in update.done %}- {{ item }}
{% endfor %}
{% endif %}{% if update.next.size > 0 %}## Next
{% for item in update.next %}- {{ item }}
{% endfor %}
{% endif %}{% if update.late.size > 0 %}## Late
{% for item in update.late %}- {{ item }}
{% endfor %}
{% endif %}{% if update.changed.size > 0 %}## Changed
{% for item in update.changed %}- {{ item }}
{% endfor %}
{% endif %}{% if update.blocked.size > 0 %}## What we wait for
{% for item in update.blocked %}- {{ item }}
{% endfor %}
{% endif %}{% if update.feedback.size > 0 %}## What we did about what you told us
{% for item in update.feedback %}- {{ item }}
{% endfor %}
{% endif %}{% if note != "" %}{{ note }}

{% endif %}Best regards

{{ sender }}`,
    },
    de,
    es,
  },
  needs: ['project.name', 'update.next', 'sender'],
  isOfProject: true,
  offered: (facts) =>
    facts.projects.flatMap((project) => {
      const reason = reasonFor(facts, project);
      return reason === null ? [] : [{ projectId: project.id, about: null, reason }];
    }),
});

function reasonFor(facts: MailFacts, project: Stored<'project'>): OfferReason | null {
  if (project.fields.status !== 'running') return null;
  if (isDue(facts, project)) return 'updateDue';
  return isMilestoneNewlyDone(updateSources(facts, project)) ? 'milestoneDone' : null;
}
