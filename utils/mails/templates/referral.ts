import { type Against, defineMail } from '../define-mail.ts';
import { newWorkFor } from '../../practice/new-work.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { type MailFacts, daysSince } from '../facts.ts';
import { de } from './de/referral.ts';
import { es } from './es/referral.ts';

/** In days: so long they are left alone after they were asked. */
const restDays = 180;

/** Why they are not to be asked now, by the rule of all new work; what was only noted is still to be asked for. */
function speaksAgainst(facts: MailFacts): Against | null {
  const promises = facts.commitments.filter(({ fields }) => fields.state === 'open');
  const { client, feedback, surveys, opportunities, moment } = facts;
  const newWork = newWorkFor(
    { client, promises, feedback: [...feedback], surveys: [...surveys], opportunities: [...opportunities] },
    moment,
  );
  if (!newWork.isTime) {
    const shown = new Set(newWork.evidence.map(({ id }) => id));
    const shownBy = promises.filter(({ id }) => shown.has(id)).map(({ fields }) => fields.what);
    return { because: newWork.because, shownBy };
  }
  const asked = daysSince(facts, lastSent(facts.mails, 'referral'));
  if (asked !== null && asked < restDays) return { because: 'asked-lately', shownBy: [] };
  const isNoted = opportunities.some(({ fields: { sort, stage } }) => sort === 'referral' && stage === 'idea');
  return isNoted || newWork.sorts.includes('referral') ? null : { because: 'in-pipeline', shownBy: [] };
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
    if (speaksAgainst(facts) !== null) return [];
    return [{ projectId: whatServes(facts), about: null, reason: 'content' }];
  },
  speaksAgainst,
});
