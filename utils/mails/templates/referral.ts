import { defineMail } from '../define-mail.ts';
import { newWorkFor } from '../../practice/new-work.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { type MailFacts, daysSince } from '../facts.ts';
import { de } from './de/referral.ts';
import { es } from './es/referral.ts';

/** In days: so long they are left alone after they were asked. */
const restDays = 180;

/** Whether this is the time to ask, by the rule of all new work; what was only noted is still to be asked for. */
function isToBeAsked(facts: MailFacts): boolean {
  const newWork = newWorkFor(
    {
      client: facts.client,
      promises: facts.commitments.filter(({ fields }) => fields.state === 'open'),
      feedback: [...facts.feedback],
      surveys: [...facts.surveys],
      opportunities: [...facts.opportunities],
    },
    facts.moment,
  );
  if (!newWork.isTime) return false;
  const isNoted = facts.opportunities.some(({ fields: { sort, stage } }) => sort === 'referral' && stage === 'idea');
  return isNoted || newWork.sorts.includes('referral');
}

/** What serves them: what was delivered last, else what is under way. Work that has not begun serves nobody yet. */
function whatServes({ projects }: MailFacts): string | null {
  const newest = (sought: 'done' | 'running') => projects.find(({ fields: { status } }) => status === sought);
  return (newest('done') ?? newest('running'))?.id ?? null;
}

/** They are content, and nothing that we promised is late. */
export const referral = defineMail({
  name: 'referral',
  label: 'mail_name_referral',
  texts: {
    en: {
      subject: 'Who else could use this?',
      body: `Hello {{ names }},
I am glad that {% if project.name != "" %}{{ project.name }}{% else %}our work{% endif %} serves you well.

Do you know somebody who stands where you stood before it? A name is enough, or pass this mail on; and if nobody comes to mind, that is an answer too.

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
    const asked = daysSince(facts, lastSent(facts.mails, 'referral'));
    const isTooSoon = asked !== null && asked < restDays;
    if (isTooSoon || !isToBeAsked(facts)) return [];
    return [{ projectId: whatServes(facts), about: null, reason: 'content' }];
  },
});
