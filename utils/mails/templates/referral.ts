import { defineMail } from '../define-mail.ts';
import { lastSent } from '../../practice/sent-mails.ts';
import { type MailFacts, daysSince, todayOf } from '../facts.ts';

/** In days: so long a word of theirs holds, and so long they are left alone after they were asked. */
const holdsDays = 120;
const restDays = 180;
/** From 1 to 5, and from 0 to 10. */
const goodScores = { csat: 4, own: 4, nps: 9 };

/** Their last answer was good; where they gave none, they praised us. */
function isContent(facts: MailFacts): boolean {
  const isRecent = (at: number | null) => at !== null && (daysSince(facts, at) ?? 0) <= holdsDays;
  const [last] = facts.surveys
    .filter(({ fields }) => fields.score !== null && isRecent(fields.answeredAt))
    .toSorted((one, other) => (other.fields.answeredAt ?? 0) - (one.fields.answeredAt ?? 0));
  if (last !== undefined) return (last.fields.score ?? 0) >= goodScores[last.fields.sort];
  return facts.feedback.some(({ fields }) => fields.sort === 'praise' && isRecent(fields.at));
}

/** A complaint is open, or something that we promised is late. */
function isInOurDebt(facts: MailFacts): boolean {
  const today = todayOf(facts);
  return (
    facts.feedback.some(({ fields }) => fields.sort === 'complaint' && fields.toldOn === null) ||
    facts.commitments.some(
      ({ fields }) => fields.owedBy === 'us' && fields.state === 'open' && fields.due !== null && fields.due < today,
    )
  );
}

/** They are content, no complaint is open, and nothing that we promised is late. */
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
  },
  needs: ['sender'],
  isOfProject: false,
  offered: (facts) => {
    const asked = daysSince(facts, lastSent(facts.mails, 'referral'));
    const isTooSoon = asked !== null && asked < restDays;
    return isTooSoon || !isContent(facts) || isInOurDebt(facts)
      ? []
      : [{ projectId: facts.projects[0]?.id ?? null, about: null, reason: 'content' }];
  },
});
