import { callBackground, type OwnPage } from '../../browser/call.ts';
import type { Input } from '../../../utils/messaging/contract.ts';
import { anna, bruno } from '../../synthetic/mailbox/people.ts';
import { dayFrom } from './care.ts';
import { addClients, northwind } from './store.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Northwind as after a year of work: people, goals, promises both ways, talks, and an event tomorrow. Answers the event. */
export async function addWorkWithNorthwind(own: OwnPage): Promise<{ eventId: string }> {
  await addClients(own, northwind);
  const clientId = northwind.clientId;
  const edit = {
    industry: 'Furniture wholesale',
    owner: 'Maria Lindqvist',
    since: '2024-03-01',
    cadence: { days: 14, chosenBy: 'client', since: dayFrom(-100) },
    preferredChannel: 'call',
    responseHours: 8,
    goals: {
      fast: {
        text: 'Quotes within a day instead of a week',
        quote: 'our buyers go elsewhere while we calculate',
        source: null,
        confirmedOn: dayFrom(-40),
        addedAt: 1,
      },
      seats: { text: 'Forty seats by summer', quote: null, source: null, confirmedOn: null, addedAt: 2 },
    },
    needs: {
      training: { text: 'Somebody who trains the Lyon team', quote: null, source: null, confirmedOn: null, addedAt: 1 },
    },
  } as const;
  await callBackground(own, 'client.edit', { operationId: 'edit northwind', clientId, edit });
  await callBackground(own, 'person.edit', {
    operationId: 'edit anna',
    personId: `person ${anna.email}`,
    edit: {
      role: 'Head of purchasing',
      decisionMaker: true,
      statedChannel: 'call',
      phones: { '+46 8 123 45 67': true },
    },
  });
  await log(own, 'call', {
    subject: 'Monthly call',
    at: Date.now() - 5 * day,
    minutes: 30,
    summary: 'Pricing, next steps',
  });
  await log(own, 'meeting', {
    subject: 'Workshop in Lyon',
    at: Date.now() - 33 * day,
    minutes: 240,
    medium: 'meeting',
  });
  const eventId = await log(own, 'event', {
    subject: 'Steering call',
    at: Date.now() + day,
    state: 'planned',
    medium: 'video',
  });
  await promise(own, 'figures', { owedBy: 'us', what: 'Send the figures for the annual plan', due: dayFrom(-3) });
  await promise(own, 'offer', { owedBy: 'us', what: 'An offer for the training in Lyon', due: dayFrom(4) });
  await promise(own, 'list', {
    owedBy: 'them',
    who: 'Bruno Ochoa',
    what: 'The list of the Lyon team',
    due: dayFrom(-1),
  });
  await callBackground(own, 'reading.save', {
    operationId: 'read the call',
    of: { interactionId: 'contact log call', identity: null, recapId: null },
    reading: {
      proposals: [],
      closings: [],
      questions: ['Can go-live move to June?', 'Who pays for the import of the old data?'],
    },
  });
  return { eventId };
}

/** So much of everything that no page could hold it, in long words. */
export async function addTooMuch(own: OwnPage): Promise<void> {
  const long =
    'Something that takes more than one line to say, in the words of somebody who likes to say it all at once';
  const said = { quote: long, source: null, confirmedOn: null };
  const numbers = Array.from({ length: 9 }, (_, index) => index);
  const goals = Object.fromEntries(
    numbers.map((index) => [`more ${index}`, { ...said, text: `${index} ${long}`, addedAt: 9 }]),
  );
  await callBackground(own, 'client.edit', {
    operationId: 'more goals',
    clientId: northwind.clientId,
    edit: { goals },
  });
  const questions = numbers.map((index) => `${long}, question ${index}?`);
  const of = { interactionId: 'contact log call', identity: null, recapId: null };
  await callBackground(own, 'reading.save', {
    operationId: 'more questions',
    of,
    reading: { proposals: [], closings: [], questions },
  });
  for (const index of numbers) {
    const owedBy = index % 2 === 0 ? 'us' : 'them';
    await promise(own, `more ${index}`, { owedBy, what: `${index} ${long}`, who: long, due: dayFrom(-index) });
    await log(own, `more ${index}`, { subject: `${index} ${long}`, at: Date.now() - (40 + index) * day });
  }
  const participants = numbers.map((index) => ({ name: `${long} ${index}`, email: null, status: 'awaiting' as const }));
  await log(own, 'crowd', { subject: long, at: Date.now() + hour, state: 'planned', medium: 'video', participants });
}

async function log(own: OwnPage, name: string, about: Partial<Input<'interaction.log'>['entry']>): Promise<string> {
  const participants = [anna, bruno].map(({ name: called, email }) => ({
    name: called,
    email,
    status: 'accepted' as const,
  }));
  const entry = {
    occurrence: null,
    interactionId: null,
    clientIds: [northwind.clientId],
    medium: 'call' as const,
    direction: 'both' as const,
    state: 'happened' as const,
    at: Date.now(),
    allDay: false,
    minutes: 45,
    subject: '',
    summary: '',
    participants,
    ...about,
  };
  const { interactionId } = await callBackground(own, 'interaction.log', { operationId: `log ${name}`, entry });
  return interactionId;
}

async function promise(
  own: OwnPage,
  commitmentId: string,
  about: Pick<Input<'commitment.save'>, 'owedBy' | 'what' | 'due'> & { who?: string },
): Promise<void> {
  await callBackground(own, 'commitment.save', {
    operationId: `promise ${commitmentId}`,
    commitmentId,
    clientId: northwind.clientId,
    who: '',
    projectId: null,
    ...about,
  });
}
