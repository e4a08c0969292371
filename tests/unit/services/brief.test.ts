import { describe, expect, test } from 'vitest';
import { byHand } from '../../../utils/records/fields.ts';
import { change } from '../../../utils/store/change.ts';
import { makeWorld, threadView } from './world.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const day = 24 * 60 * 60 * 1000;
const clientId = 'northwind';
const anna = { name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' as const };

async function northwind() {
  const world = makeWorld();
  await world.addNorthwind();
  const { now } = world.world;
  const log = async (about: { at: number; medium?: 'call' | 'mail'; state?: 'planned'; subject?: string }) => {
    const entry = {
      occurrence: null,
      interactionId: null,
      clientIds: [clientId],
      medium: 'call' as const,
      direction: 'both' as const,
      state: 'happened' as const,
      allDay: false,
      minutes: 30,
      subject: '',
      summary: '',
      participants: [anna],
      ...about,
    };
    return (await world.ask('interaction.log', { operationId: world.operation(), entry })).interactionId;
  };
  const read = async (interactionId: string | null = null) => world.ask('brief.read', { clientId, interactionId });
  return { ...world, now, log, read };
}

describe('a brief', () => {
  test('is for the next event that is not over, or the one that is asked for', async () => {
    const { now, log, read } = await northwind();
    expect((await read())?.event).toBeNull();
    const last = await log({ at: now + 9 * day, state: 'planned', subject: 'Review' });
    await log({ at: now - 10 * 60_000, state: 'planned', subject: 'Steering call' });
    await log({ at: now - 2 * day, state: 'planned', subject: 'Long over' });
    expect((await read())?.event).toMatchObject({ subject: 'Steering call' });
    expect((await read(last))?.event).toMatchObject({ subject: 'Review' });
    expect((await read(last))?.guests).toEqual([
      { name: 'Anna Berg', email: anna.email, status: 'accepted', personId: 'person anna@northwind.example' },
    ]);
  });

  test('shows nothing of another client’s event, and nothing at all of nobody', async () => {
    const { now, log, read, ask, operation } = await northwind();
    const eventId = await log({ at: now + day, state: 'planned', subject: 'Steering call' });
    const contoso = { clientId: 'contoso', name: 'Contoso', domains: [], people: [], link: null };
    await ask('client.add', { operationId: operation(), ...contoso });
    expect((await ask('brief.read', { clientId: 'contoso', interactionId: eventId }))?.event).toBeNull();
    expect(await ask('brief.read', { clientId: 'nobody', interactionId: null })).toBeNull();
    expect((await read())?.event).not.toBeNull();
  });

  test('tells what became different since the last contact, and not before it', async () => {
    const { now, log, read, ask, seen, operation, store } = await northwind();
    await seen(threadView({ date: '2026-11-02T09:12' }));
    await log({ at: now - 5 * day, subject: 'Monthly call' });
    await seen(threadView({ id: 'm2', date: '2026-11-22T09:12' }, { subject: 'One more thing' }));
    const promised = { clientId, owedBy: 'us', who: '', what: 'Send the figures', due: null, projectId: null } as const;
    await ask('commitment.save', { operationId: operation(), commitmentId: 'figures', ...promised });
    expect((await read())?.promises).toHaveLength(1);
    await ask('commitment.decide', { operationId: operation(), commitmentId: 'figures', decision: 'keep' });
    const complaint = fieldsOf('feedback', { clientIds: { [clientId]: true }, text: 'Too slow', at: now - 9 * day });
    const told = { tellings: {}, options: '', outcome: '', state: 'open' } as const;
    const set = { clientIds: { [clientId]: true as const }, projectId: null, what: 'The plan slips', raisedAt: now };
    const line = { clientIds: { [clientId]: true as const }, projectId: 'relaunch', by: '', provenance: byHand };
    await store.write(operation(), () => [
      change('feedback', 'slow', { set: complaint }),
      change('concern', 'slips', { set: { ...set, ...told, provenance: byHand } }),
      change('step', 'begun', { set: { ...line, sort: 'begun', text: 'We began', at: now - day } }),
      change('step', 'moved', { set: { ...line, sort: 'change', text: 'The pilot moved', at: now } }),
    ]);
    const brief = await read();
    expect(brief?.last).toMatchObject({ subject: 'Monthly call' });
    expect(brief?.changed.map(({ sort, text }) => `${sort} ${text}`)).toEqual([
      'kept Send the figures',
      'mail-in One more thing',
    ]);
    expect(brief?.promises).toEqual([]);
    expect(brief?.concerns).toMatchObject([{ id: 'slips', fields: { what: 'The plan slips' } }]);
    expect(brief?.feedback).toMatchObject([{ fields: { text: 'Too slow' } }]);
    expect(brief?.steps.map(({ id }) => id)).toEqual(['moved', 'begun']);
  });

  test('says from which days it is made, and that no sent mail was seen since the last talk', async () => {
    const { now, log, read, seen } = await northwind();
    await log({ at: now - 5 * day });
    await seen(threadView({ date: '2026-11-20T09:12' }));
    expect((await read())?.madeFrom).toEqual({
      mailDays: 1,
      receivedUntil: '2026-11-20',
      sentUntil: null,
      calendarUntil: null,
      notSent: { since: now - 5 * day, known: { said: 'none-seen', days: 0, of: 6 } },
    });
    const sent = {
      id: 'm3',
      from: { name: 'Maria', email: 'maria@acme.example' },
      to: [anna],
      date: '2026-11-21T08:00',
    };
    await seen(threadView(sent));
    expect((await read())?.madeFrom).toMatchObject({ sentUntil: '2026-11-21', notSent: null });
  });

  test('judges what needs care itself, as it is at this moment', async () => {
    const { now, log, read } = await northwind();
    await log({ at: now - 5 * day, subject: 'Monthly call' });
    expect((await read())?.care).toMatchObject([
      { wait: { signal: 'recap-owed', title: 'Monthly call' }, isLate: true },
    ]);
  });
});

describe('the ways people are reached', () => {
  test('are counted over the last year alone, and what is planned is not counted', async () => {
    const { now, log, ask } = await northwind();
    for (const days of [1, 30, 364, 366]) await log({ at: now - days * day });
    await log({ at: now - day, medium: 'mail' });
    await log({ at: now + day, state: 'planned' });
    const channels = await ask('channel.read', { clientId });
    const observed = { mail: 1, call: 3, video: 0, meeting: 0 };
    expect(channels).toMatchObject({ stated: null, observed, people: [{ name: 'Anna Berg', observed }] });
    expect(await ask('channel.read', { clientId: 'nobody' })).toBeNull();
  });
});
