import type { Stored } from '../records/index.ts';
import { answerDue } from './answer-time.ts';
import { waitFor, type Signal } from './define-signal.ts';
import { dayAt, daysBetween } from './moment.ts';
import { namedIn } from './named.ts';
import { isAutomaticReply, isCourtesy } from './needs-no-answer.ts';
import { threadOf, wasAnswered } from './threads.ts';

const name = 'unanswered';
/** After so many days nobody waits any more. */
const given = 45;

/**
 * Mail of a client that waits for an answer longer than was promised. One that asks something is told by its question; one
 * that only thanks ends its thread.
 */
export const unanswered: Signal = {
  name,
  look({ client, contacts, earlier, questions, decidedQuestions }) {
    // Whoever says that a question needs no answer says it of its mail.
    const asked = new Set([...questions, ...decidedQuestions].map(({ fields }) => fields.interactionId));
    const known = [...contacts, ...earlier];
    return newestByThread(contacts)
      .filter(
        ({ id, fields }) =>
          !asked.has(id) &&
          !isCourtesy(fields) &&
          !wasAnswered(known, { thread: threadOf(fields.subject), after: fields.at, who: writerOf(fields) }),
      )
      .map(({ id, fields }) =>
        waitFor(name, {
          key: id,
          title: fields.subject,
          who: namedIn(contacts, writerOf(fields)),
          since: fields.at,
          agreed: client.fields.responseHours,
          zone: client.fields.timeZone,
          evidence: [{ kind: 'interaction', id }],
        }),
      );
  },
  from: ({ since }) => since,
  until: ({ since }) => since + (given + 2) * 24 * 60 * 60 * 1000,
  judge(timing, moment) {
    if (moment.at < answerDue(timing, moment)) return null;
    const days = daysBetween(dayAt(timing.since, moment.zone), dayAt(moment.at, moment.zone));
    if (days > given) return null;
    const because = [
      { reason: 'mail-waits', points: 28 },
      { reason: 'days-waiting', points: Math.min(days, 14) },
    ];
    return { isLate: true, days, because };
  },
};

/** Of each thread the last mail that somebody at the client wrote. */
function newestByThread(contacts: readonly Stored<'interaction'>[]): Stored<'interaction'>[] {
  const newest = new Map<string, Stored<'interaction'>>();
  for (const contact of contacts) {
    const { medium, direction, subject } = contact.fields;
    const thread = threadOf(subject);
    const isTheirs = medium === 'mail' && direction === 'in' && !isAutomaticReply(contact.fields);
    if (isTheirs && !newest.has(thread)) newest.set(thread, contact);
  }
  return [...newest.values()];
}

function writerOf({ participants }: Stored<'interaction'>['fields']): string {
  return Object.entries(participants).find(([, { place }]) => place === 'from')?.[0] ?? '';
}
