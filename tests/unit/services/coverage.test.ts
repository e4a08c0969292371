import { describe, expect, test } from 'vitest';
import { anna, importWorld, mail, maria, meeting } from './imports/import-world.ts';
import { makeWorld, threadView } from './world.ts';

const november = { from: '2026-11-01', until: '2026-11-30' };
const stranger = { name: 'Bo', email: 'bo@elsewhere.example' };

describe('the days that pages show', () => {
  test('are those of the mails with clients that were opened, each way for itself', async () => {
    const { ask, seen, addNorthwind, store } = makeWorld();
    await addNorthwind();
    await seen(threadView());
    await seen(threadView({ id: 'm2', date: '2026-11-03T09:12' }));
    await seen(threadView({ id: 'm3', from: maria, to: [anna], date: '2026-11-03T10:00' }));
    expect((await ask('coverage.read', november)).rows).toEqual([
      { of: 'received', mailbox: 'maria@acme.example', whole: [], some: ['2026-11-02', '2026-11-03'] },
      { of: 'sent', mailbox: 'maria@acme.example', whole: [], some: ['2026-11-03'] },
    ]);
    expect(await store.count('coverage', 'month', [])).toBe(2);
  });

  test('cost no write where they are known, and are none of a stranger’s mail or a collapsed one', async () => {
    const { seen, addNorthwind, store } = makeWorld();
    await addNorthwind();
    await seen(threadView({ from: stranger }));
    await seen(threadView({ collapsed: true }));
    expect(await store.count('coverage', 'month', [])).toBe(0);
    await seen(threadView());
    const [before] = (await store.list({ kind: 'coverage', index: 'month', prefix: [], limit: 9 })).records;
    await seen(threadView({ id: 'm2', date: '2026-11-02T16:00' }));
    const [after] = (await store.list({ kind: 'coverage', index: 'month', prefix: [], limit: 9 })).records;
    expect(after).toEqual(before);
  });

  test('are those of events with clients too, over or not', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    const event = (id: string, start: string) =>
      threadView(
        {},
        {
          site: 'google-calendar',
          kind: 'event',
          messages: [],
          event: {
            id,
            title: 'Steering call',
            when: null,
            start,
            end: null,
            location: null,
            organizer: null,
            guests: [{ ...anna, status: 'accepted' }],
            guestsUnknown: false,
            video: false,
            editing: false,
            description: '',
            link: null,
          },
        },
      );
    expect(await seen(event('past', '2026-11-10T10:00'))).toBe(0);
    expect(await seen(event('next', '2026-11-27T10:00'))).toBe(1);
    expect((await ask('coverage.read', november)).rows).toMatchObject([
      { of: 'calendar', some: ['2026-11-10', '2026-11-27'] },
    ]);
  });
});

describe('the days that an import shows', () => {
  test('are all between the first and the last mail, both ways where the file holds both', async () => {
    const world = await importWorld();
    await world.bringIn('one', [
      mail({ at: Date.parse('2026-11-02T09:00') }),
      mail({ at: Date.parse('2026-11-06T09:00'), from: maria, to: [stranger], sourceId: '<2@acme.example>' }),
    ]);
    const whole = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'];
    expect((await world.ask('coverage.read', november)).rows).toEqual([
      { of: 'received', mailbox: 'maria@acme.example', whole, some: ['2026-11-06'] },
      { of: 'sent', mailbox: 'maria@acme.example', whole, some: ['2026-11-06'] },
    ]);
  });

  test('are no sent mail where the file holds none, and only those that are asked for', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail({ at: Date.parse('2026-11-02T09:00') }), meeting()]);
    const { rows } = await world.ask('coverage.read', november);
    expect(rows.map(({ of }) => of)).toEqual(['received']);
    const all = await world.ask('coverage.read', { from: '2026-01-01', until: '2026-12-31' });
    expect(all.rows.map(({ of }) => of)).toEqual(['received', 'calendar']);
  });

  test('go when the import is taken back', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail({ at: Date.parse('2026-11-02T09:00') })]);
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    expect((await world.ask('coverage.read', november)).rows).toEqual([]);
  });
});

test('what needs care tells of our mail since then: none was sent, or none was seen', async () => {
  const world = await importWorld();
  const question = mail({ at: Date.parse('2026-11-17T09:00') });
  const later = { from: maria, to: [stranger], subject: 'Other' };
  await world.bringIn('one', [question, mail({ ...later, at: Date.parse('2026-11-20T09:00'), sourceId: '<2@acme>' })]);
  const unanswered = async () =>
    (await world.ask('care.list', { clientId: null, limit: 10 })).others.find(
      ({ wait }) => wait.signal === 'unanswered',
    );
  expect((await unanswered())?.notSent).toEqual({ said: 'none-seen', days: 4, of: 7 });
  await world.bringIn('two', [
    mail({ ...later, at: Date.parse('2026-11-20T09:00'), sourceId: '<2@acme>' }),
    mail({ ...later, at: Date.parse('2026-11-23T09:00'), sourceId: '<3@acme>' }),
  ]);
  expect((await unanswered())?.notSent).toEqual({ said: 'none', until: '2026-11-22' });
});
