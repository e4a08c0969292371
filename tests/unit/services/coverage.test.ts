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
  const sent = (day: string, different: Parameters<typeof mail>[0] = {}) =>
    mail({ at: Date.parse(`${day}T09:00`), from: maria, to: [stranger], sourceId: `<${day}@acme>`, ...different });
  const received = (day: string, different: Parameters<typeof mail>[0] = {}) =>
    mail({ at: Date.parse(`${day}T09:00`), sourceId: `<${day}@northwind>`, ...different });

  test('are all between two mails of a direction that no more than a weekend lies between', async () => {
    const world = await importWorld();
    const mails = [
      received('2026-11-02'),
      received('2026-11-04'),
      sent('2026-11-06'),
      sent('2026-11-09'),
      sent('2026-11-13'),
    ];
    await world.bringIn('one', mails);
    const whole = ['2026-11-06', '2026-11-07', '2026-11-08'];
    expect((await world.ask('coverage.read', november)).rows).toEqual([
      {
        of: 'received',
        mailbox: 'maria@acme.example',
        whole: ['2026-11-02', '2026-11-03'],
        some: ['2026-11-04'],
      },
      { of: 'sent', mailbox: 'maria@acme.example', whole, some: ['2026-11-09', '2026-11-13'] },
    ]);
  });

  test('are none of sent mail because of a note to oneself among what came', async () => {
    const world = await importWorld();
    const notes = [sent('2026-11-03', { to: [maria] }), sent('2026-11-04', { to: [maria] })];
    await world.bringIn('one', [received('2026-11-02'), ...notes, received('2026-11-05')]);
    expect((await world.ask('coverage.read', november)).rows.map(({ of }) => of)).toEqual(['received']);
  });

  test('are not whole where one label was exported, whatever else its mails lie under', async () => {
    const days = ['2026-11-02', '2026-11-03', '2026-11-04'];
    const seen = async (...folders: string[][]) => {
      const world = await importWorld();
      const id = folders.join();
      await world.bringIn(
        id,
        days.map((day, index) => sent(day, { folders: folders[index], sourceId: `<${id} ${day}@acme>` })),
      );
      const { rows } = await world.ask('coverage.read', november);
      await world.ask('import.undo', { importId: id });
      await world.finish(id);
      return rows.map(({ whole, some }) => [whole.length, some.length]);
    };
    expect(await seen(['Clients'], ['Clients', 'Inbox'], ['Clients'])).toEqual([[0, 3]]);
    expect(await seen(['Clients'], ['Inbox'], [])).toEqual([[2, 1]]);
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

test('what is said of silence and of updates says what was seen of our mail', async () => {
  const { ask, operation, addNorthwind } = makeWorld();
  await addNorthwind();
  const cadence = { days: 7, chosenBy: 'client' as const, since: '2026-11-01' };
  await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { cadence } });
  const { own } = await ask('care.list', { clientId: 'northwind', limit: 10 });
  expect(own).toMatchObject([{ wait: { signal: 'silence' }, notSent: { said: 'none-seen', days: 0 } }]);
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
  expect((await unanswered())?.notSent).toEqual({ said: 'none-seen', days: 1, of: 7 });
  const onDays = [17, 18, 20, 23].map((day) =>
    mail({ ...later, at: Date.parse(`2026-11-${day}T12:00`), sourceId: `<${day}@acme>` }),
  );
  await world.bringIn('two', onDays);
  expect((await unanswered())?.notSent).toEqual({ said: 'none', until: '2026-11-22' });
});
