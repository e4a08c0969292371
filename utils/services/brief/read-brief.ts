import { type Brief, mostSteps } from '../../messaging/calls/brief.ts';
import type { Parsed } from '../../messaging/contract.ts';
import type { Stored } from '../../records/index.ts';
import { hiddenCare } from '../../signals/decided.ts';
import { lastAttention, type ClientHistory } from '../../signals/history.ts';
import { dayAt, type Moment } from '../../signals/moment.ts';
import { judgeAll, lookAt } from '../../signals/needs-care.ts';
import { wasRepliedTo } from '../../signals/threads.ts';
import type { Reader } from '../../store/types.ts';
import { readHistory } from '../care/history.ts';
import { readClientPractice } from '../client-practice.ts';
import { entryOfInteraction } from '../timeline-entry.ts';
import { changedSince } from './changed-since.ts';
import { countChannels } from './channels.ts';
import { readMadeFrom } from './made-from.ts';

/** So many contacts are told of to who takes over. */
const recent = 12;
const minute = 60_000;
/** Promises that were kept of late. */
const keptLimit = 50;
const mostConcerns = 50;

/**
 * All that one should know before speaking with a client, of one moment; null where there is no such client. What needs care
 * is judged here, not taken from the list, which may not have been made anew yet.
 */
export async function readBrief(
  reader: Reader,
  { clientId, interactionId }: Parsed<'brief.read'>,
  moment: Moment,
): Promise<Brief | null> {
  const history = await readHistory(reader, clientId, moment.at);
  if (history === null) return null;
  const { client, people, contacts, promises, questions, projects, feedback } = history;
  const [event, kept, concerns, steps, channels, practice, madeFrom] = await Promise.all([
    eventOf(reader, history, interactionId, moment.at),
    reader.list({ kind: 'commitment', index: 'state', prefix: [clientId, 'kept'], limit: keptLimit }),
    reader.list({ kind: 'concern', index: 'timeline', prefix: [clientId], limit: mostConcerns }),
    reader.list({ kind: 'step', index: 'timeline', prefix: [clientId], limit: mostSteps }),
    countChannels(reader, clientId, moment.at),
    readClientPractice(reader, clientId),
    readMadeFrom(reader, contacts, moment),
  ]);
  // It may have gone between two readings.
  if (practice === null) return null;
  const last = lastAttention({ contacts: contacts.filter(({ fields }) => fields.at <= moment.at) });
  const about = { clientId, clientName: client.fields.name };
  return {
    madeAt: moment.at,
    today: dayAt(moment.at, moment.zone),
    client,
    people: people.toSorted((one, other) => one.fields.name.localeCompare(other.fields.name)),
    event: event === null ? null : entryOfInteraction(event),
    guests: event === null ? [] : guestsOf(event, people),
    promises,
    questions: questions.filter(
      ({ fields }) => !wasRepliedTo([...contacts, ...history.earlier], fields.thread, fields.askedAt),
    ),
    projects,
    feedback,
    concerns: concerns.records,
    steps: steps.records,
    care: judgeAll(lookAt(history), moment).map((care) => ({ ...about, ...care, notSent: null })),
    hidden: hiddenCare(history),
    last: last === null ? null : entryOfInteraction(last),
    changed: changedSince(history, kept.records, last?.fields.at ?? 0),
    recent: contacts.slice(0, recent).map(entryOfInteraction),
    channels,
    practice,
    madeFrom,
  };
}

/** The event that was asked for, else the next one that is not over. */
async function eventOf(
  reader: Reader,
  { client, planned }: ClientHistory,
  interactionId: string | null,
  now: number,
): Promise<Stored<'interaction'> | null> {
  if (interactionId !== null) {
    const [asked] = await reader.read('interaction', [interactionId]);
    if (asked !== undefined && Object.hasOwn(asked.fields.clientIds, client.id)) return asked;
  }
  const ahead = planned.filter(({ fields }) => fields.at + (fields.minutes ?? 0) * minute >= now);
  return ahead.toSorted((one, other) => one.fields.at - other.fields.at)[0] ?? null;
}

/** Who takes part in an event, with the person that an address belongs to. */
function guestsOf(
  { fields: { participants } }: Stored<'interaction'>,
  people: readonly Stored<'person'>[],
): Brief['guests'] {
  return Object.entries(participants).map(([key, { name, status }]) => {
    const email = key.includes('@') ? key : null;
    const person = people.find(({ fields }) => email !== null && Object.hasOwn(fields.emails, email));
    return { name: person?.fields.name || name || key, email, status, personId: person?.id ?? null };
  });
}
