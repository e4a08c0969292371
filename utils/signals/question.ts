import { answerDue } from './answer-time.ts';
import { waitFor, type Signal } from './define-signal.ts';
import { dayAt, daysBetween } from './moment.ts';
import { namedIn } from './named.ts';
import { wasAnswered } from './threads.ts';

const name = 'question';
/** After so many days nobody waits any more. */
const given = 45;

/**
 * What they asked and nobody answered, beside the answer time that they were promised. A talk with whoever asked ends it here
 * as it does for their mail; among the open questions it stays until a mail or a person answers it.
 */
export const question: Signal = {
  name,
  look: ({ client, questions, contacts, earlier }) =>
    questions
      .filter(
        ({ fields: { thread, askedAt: after, askedBy: who } }) =>
          !wasAnswered([...contacts, ...earlier], { thread, after, who }),
      )
      .map(({ id, fields }) =>
        waitFor(name, {
          key: id,
          title: fields.text,
          who: namedIn(contacts, fields.askedBy),
          since: fields.askedAt,
          agreed: client.fields.responseHours,
          zone: client.fields.timeZone,
          evidence: [
            { kind: 'question', id },
            ...(fields.interactionId === null ? [] : [{ kind: 'interaction' as const, id: fields.interactionId }]),
          ],
        }),
      ),
  from: ({ since }) => since,
  until: ({ since }) => since + (given + 2) * 24 * 60 * 60 * 1000,
  judge(timing, moment) {
    if (moment.at < timing.since) return null;
    const days = daysBetween(dayAt(timing.since, moment.zone), dayAt(moment.at, moment.zone));
    if (days > given) return null;
    if (moment.at < answerDue(timing, moment))
      return { isLate: false, days, because: [{ reason: 'question-open', points: 40 }] };
    const because = [
      { reason: 'question-late', points: 55 },
      { reason: 'days-waiting', points: Math.min(days * 3, 30) },
    ];
    return { isLate: true, days, because };
  },
};
