import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../utils/messaging/contract.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { makeWorld, threadView } from './world.ts';
import type { EventView } from '../../../utils/sites/view.ts';

const start = '2026-11-19T14:00';
const call: LogEntry = {
  occurrence: { site: 'google-calendar', eventId: 'series_20261119T140000Z', link: null },
  interactionId: null,
  clientIds: ['northwind'],
  medium: 'meeting',
  direction: 'both',
  state: 'happened',
  at: Date.parse(start),
  allDay: false,
  minutes: 45,
  subject: 'Steering call',
  summary: '',
  participants: [{ name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' }],
};
const all = { clientId: 'northwind', filter: 'all', after: null, limit: 50 } as const;

function eventView(event: Partial<EventView> = {}) {
  return threadView(
    {},
    {
      site: 'google-calendar',
      kind: 'event',
      messages: [],
      event: {
        id: 'series_20261203T140000Z',
        title: 'Steering call',
        when: null,
        start: '2026-12-03T14:00',
        end: '2026-12-03T14:45',
        location: null,
        organizer: null,
        guests: [{ name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' }],
        guestsUnknown: false,
        video: false,
        editing: false,
        description: '',
        link: null,
        ...event,
      },
    },
  );
}

describe('logging an occurrence', () => {
  test('twice updates it', async () => {
    const { ask, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    const first = await ask('interaction.log', { operationId: operation(), entry: call });
    const second = await ask('interaction.log', {
      operationId: operation(),
      entry: { ...call, summary: 'They want June.', participants: [] },
    });
    expect(second).toEqual({ interactionId: first.interactionId, updated: true });
    const { entries } = await ask('timeline.page', all);
    expect(entries).toMatchObject([
      { subject: 'Steering call', summary: 'They want June.', minutes: 45, participants: [] },
    ]);
  });

  test('does not touch another occurrence of the series', async () => {
    const { ask, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await ask('interaction.log', { operationId: operation(), entry: call });
    const next = {
      ...call,
      occurrence: { site: 'google-calendar', eventId: 'series_20261126T140000Z', link: null },
    };
    await ask('interaction.log', { operationId: operation(), entry: { ...next, at: Date.parse('2026-11-26T14:00') } });
    expect((await ask('timeline.page', all)).entries).toHaveLength(2);
  });

  test('is answered alike when the same operation comes again', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    const entry = { ...call, occurrence: null };
    const answers = [];
    for (let time = 0; time < 3; time += 1)
      answers.push(await ask('interaction.log', { operationId: 'operation-same', entry }));
    expect(new Set(answers.map(({ interactionId }) => interactionId)).size).toBe(1);
    expect((await ask('timeline.page', all)).entries).toHaveLength(1);
  });
});

describe('an event that is seen', () => {
  test('ahead becomes the next date, and is logged in its place', async () => {
    const { ask, seen, addNorthwind, operation, world } = makeWorld();
    await addNorthwind();
    await seen(eventView());
    expect((await ask('client.card', { clientId: 'northwind' }))?.next).toMatchObject({ subject: 'Steering call' });

    world.now = Date.parse('2026-12-03T15:00');
    expect((await ask('client.card', { clientId: 'northwind' }))?.next).toBeNull();
    const occurrence = { site: 'google-calendar', eventId: 'series_20261203T140000Z', link: null };
    await ask('interaction.log', {
      operationId: operation(),
      entry: { ...call, occurrence, at: Date.parse('2026-12-03T14:00') },
    });
    const { entries } = await ask('timeline.page', all);
    expect(entries).toMatchObject([{ state: 'happened' }]);
    expect((await ask('client.card', { clientId: 'northwind' }))?.lastIn).toMatchObject({ subject: 'Steering call' });
  });

  test.each([
    ['a call by video', { video: true }, 'video'],
    ['a call by video, told by its place', { location: 'https://zoom.us/j/1' }, 'video'],
    ['a meeting', { location: 'Room 4' }, 'meeting'],
  ])('ahead is planned as %s', async (_, event, medium) => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await seen(eventView(event));
    expect((await ask('timeline.page', all)).entries).toMatchObject([{ medium }]);
  });

  test('that is moved stays one, and what was written about it stays too', async () => {
    const { ask, seen, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await seen(eventView());
    const occurrence = { site: 'google-calendar', eventId: 'series_20261203T140000Z', link: null };
    const plan = { ...call, occurrence, state: 'planned', medium: 'video', subject: 'Bring the plan' } as const;
    await ask('interaction.log', { operationId: operation(), entry: { ...plan, at: Date.parse('2026-12-03T14:00') } });
    await seen(eventView({ start: '2026-12-10T16:00', end: '2026-12-10T16:30' }));
    expect((await ask('timeline.page', all)).entries).toMatchObject([
      { state: 'planned', medium: 'video', subject: 'Bring the plan', minutes: 30, at: Date.parse('2026-12-10T16:00') },
    ]);
  });

  test.each([
    ['in the past', { start: '2026-11-01T14:00', end: null }],
    ['without a client', { guests: [{ name: 'Bo', email: 'bo@elsewhere.example', status: 'accepted' as const }] }],
    ['whose guests are unknown', { guests: [], guestsUnknown: true }],
    ['whose time could not be read', { start: null }],
    ['that is being edited', { editing: true }],
  ])('%s is not kept', async (_, event) => {
    const { seen, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await seen(eventView(event))).toBe(0);
  });
});

describe('a recap', () => {
  test('is on the timeline as drafted, inserted and sent', async () => {
    const { ask, addNorthwind, operation, world } = makeWorld();
    await addNorthwind();
    const draft = {
      recapId: 'recap-1',
      clientIds: ['northwind'],
      interactionId: null,
      to: ['anna@northwind.example'],
      subject: 'Recap',
      notes: 'decided: go',
      templateId: 'recap',
      edited: null,
    };
    await ask('recap.save', { operationId: operation(), draft });
    const steps = async () =>
      (await ask('timeline.page', all)).entries.map((entry) => entry.steps.map(({ step }) => step));
    expect(await steps()).toEqual([['drafted']]);
    world.now += 60_000;
    await ask('recap.step', { operationId: operation(), recapId: 'recap-1', step: 'inserted' }, 'content');
    await ask('recap.save', { operationId: operation(), draft: { ...draft, notes: 'decided: wait' } });
    world.now += 60_000;
    await ask('recap.step', { operationId: operation(), recapId: 'recap-1', step: 'sent' }, 'content');
    expect(await steps()).toEqual([['drafted', 'inserted', 'sent']]);
    expect((await ask('recap.read', { recapId: 'recap-1' }))?.fields.notes).toBe('decided: wait');
  });

  test('that is about a concern or about feedback tells them when it was sent, once', async () => {
    const { ask, addNorthwind, operation, world } = makeWorld();
    await addNorthwind();
    const shared = { clientIds: { northwind: true as const }, projectId: null, provenance: byHand };
    const untold = { tellings: {}, options: 'Wait a week', outcome: '', state: 'open' as const };
    const concern = { ...shared, ...untold, what: 'The data is late', raisedAt: 1 };
    const days = { clarifiedOn: null, actedOn: '2026-11-20', toldOn: null };
    const given = {
      sort: 'complaint' as const,
      text: 'Slow',
      givenBy: '',
      at: 1,
      interactionId: null,
      surveyId: null,
      state: 'taken' as const,
    };
    const feedback = { ...shared, ...days, ...given, themes: {}, action: 'Made it fast' };
    await ask('practice.save', {
      operationId: operation(),
      changes: [
        { kind: 'concern', id: 'late', set: concern },
        { kind: 'feedback', id: 'slow', set: feedback },
      ],
    });
    const fieldsOf = async (kind: 'concern' | 'feedback', id: string) =>
      (await ask('practice.read', { kind, ids: [id] })).records[0]?.fields;
    const mail = { clientIds: ['northwind'], interactionId: null, subject: '', notes: '', edited: null };
    const to = ['anna@northwind.example'];
    for (const about of [{ kind: 'concern', id: 'late' } as const, { kind: 'feedback', id: 'slow' } as const]) {
      const draft = { ...mail, recapId: about.kind, to, templateId: about.kind, about };
      await ask('recap.save', { operationId: operation(), draft });
      await ask('recap.step', { operationId: operation(), recapId: about.kind, step: 'inserted' }, 'content');
    }
    expect(await fieldsOf('concern', 'late')).toMatchObject({ tellings: {} });
    const sentAt = world.now;
    for (const recapId of ['concern', 'feedback']) {
      await ask('recap.step', { operationId: operation(), recapId, step: 'sent' }, 'content');
    }
    const first = { to: 'Anna Berg', at: sentAt, medium: 'mail', options: 'Wait a week', outcome: '' };
    expect(await fieldsOf('concern', 'late')).toMatchObject({ tellings: { concern: first } });
    expect(await fieldsOf('feedback', 'slow')).toMatchObject({ toldOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    world.now += 60_000;
    await ask('recap.step', { operationId: operation(), recapId: 'concern', step: 'sent' }, 'content');
    expect(await fieldsOf('concern', 'late')).toMatchObject({ tellings: { concern: first } });
    const listed = await ask('recap.list', { clientId: 'northwind', limit: 10 });
    expect(listed.map(({ id }) => id).toSorted()).toEqual(['concern', 'feedback']);
    expect((await ask('timeline.page', all)).entries.map(({ medium }) => medium)).toEqual(['mail', 'mail']);
  });

  test('that is not known takes no step', async () => {
    const { ask, operation, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('recap.step', { operationId: operation(), recapId: 'nobody', step: 'sent' }, 'content');
    expect(await ask('recap.read', { recapId: 'nobody' })).toBeNull();
  });
});
