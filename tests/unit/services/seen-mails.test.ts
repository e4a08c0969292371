import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { makeWorld, threadView } from './world.ts';

const timelineOf = (clientId: string) => ({ clientId, filter: 'all', after: null, limit: 50 }) as const;

describe('a mail that is opened', () => {
  test('is recorded once, however often it is opened', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await seen(threadView())).toBe(1);
    expect(await seen(threadView())).toBe(0);
    const { entries } = await ask('timeline.page', timelineOf('northwind'));
    expect(entries).toMatchObject([
      {
        medium: 'mail',
        direction: 'in',
        subject: 'Quote for 40 seats',
        summary: 'Hi Maria, could you send a quote for 40 seats?',
        at: Date.parse('2026-11-02T09:12'),
        link: 'https://mail.google.com/mail/u/0/#inbox/m1',
        participants: ['Anna Berg', 'Maria'],
      },
    ]);
  });

  test('is one mail in another folder of a webmail whose ids name the folder', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await seen(threadView({ id: 'INBOX/12' }, { site: 'roundcube' }));
    await seen(threadView({ id: 'Archive/3' }, { site: 'roundcube', subject: 'Re: Quote for 40 seats' }));
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toHaveLength(1);
  });

  test('is told from another one of the same minute by the ids of the site', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await seen(threadView({ id: 'm1' }));
    await seen(threadView({ id: 'm2' }));
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toHaveLength(2);
  });

  test('is not recorded before recording was turned on', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('settings.edit', { edit: { recording: false } });
    expect(await seen(threadView())).toBe(0);
  });

  test.each([
    [
      'a stranger, also with a client in copy',
      { cc: [{ name: 'Anna', email: 'anna@northwind.example' }], from: { name: 'Bo', email: 'bo@elsewhere.example' } },
    ],
    ['a stranger', { from: { name: 'Bo', email: 'bo@elsewhere.example' } }],
    ['a list at the client', { from: { name: 'News', email: 'newsletter@northwind.example' } }],
    ['nobody known by address', { from: { name: 'Anna Berg', email: null } }],
    ['a collapsed message', { collapsed: true }],
    ['a message without a readable date', { date: null }],
  ])('from %s is not recorded', async (_, message) => {
    const { seen, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await seen(threadView(message))).toBe(0);
  });

  test('keeps metadata alone where the client wants that, and nothing where they want nothing', async () => {
    const { ask, seen, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { recording: 'metadata' } });
    await seen(threadView());
    const { entries } = await ask('timeline.page', timelineOf('northwind'));
    expect(entries).toMatchObject([{ subject: 'Quote for 40 seats', summary: '' }]);

    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { recording: 'none' } });
    expect(await seen(threadView({ id: 'm2', date: '2026-11-03T09:12' }))).toBe(0);
  });

  test('by the user or a colleague goes out, and counts as the last contact to the client', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    const to = [{ name: 'Anna', email: 'anna@northwind.example' }];
    await seen(threadView({ from: { name: 'Maria', email: 'maria@acme.example' }, to }));
    await seen(threadView({ id: 'm2', date: '2026-11-04T08:00', from: { name: 'Jo', email: 'jo@acme.example' }, to }));
    const card = await ask('client.card', { clientId: 'northwind' });
    expect(card?.lastIn).toBeNull();
    expect(card?.lastOut).toMatchObject({ at: Date.parse('2026-11-04T08:00'), medium: 'mail' });
  });

  test('that was deleted here costs no write when it is opened again, also once nothing is left of it', async () => {
    const { ask, seen, addNorthwind, operation, store, world } = makeWorld();
    await addNorthwind();
    await seen(threadView());
    const [entry] = (await ask('timeline.page', timelineOf('northwind'))).entries;
    await ask('interaction.delete', { operationId: operation(), interactionId: entry?.id ?? '' });
    world.now += 31 * 24 * 60 * 60 * 1000;
    await store.prune();
    await seen(threadView());
    const database = await openDB('clientside');
    const operations = await database.getAll('operations');
    database.close();
    expect(operations).toEqual([]);
  });

  test('that was deleted here does not come back when it is opened again', async () => {
    const { ask, seen, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await seen(threadView());
    const [entry] = (await ask('timeline.page', timelineOf('northwind'))).entries;
    await ask('interaction.delete', { operationId: operation(), interactionId: entry?.id ?? '' });
    await seen(threadView());
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toEqual([]);
  });

  test('whose id is painted late is one mail, and is then told from another one of the same minute', async () => {
    const { seen, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await seen(threadView({ id: null }))).toBe(1);
    expect(await seen(threadView({ id: 'm1' }))).toBe(0);
    expect(await seen(threadView({ id: 'm1' }))).toBe(0);
    expect(await seen(threadView({ id: 'm2' }))).toBe(1);
  });

  test('by one client with another in copy is on both timelines, and a contact from the one alone', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await addContoso(ask);
    await seen(threadView({ cc: [{ name: 'Grace', email: 'grace@contoso.example' }] }));
    for (const id of ['northwind', 'contoso'])
      expect((await ask('timeline.page', timelineOf(id))).entries).toHaveLength(1);
    expect((await ask('client.card', { clientId: 'northwind' }))?.lastIn).not.toBeNull();
    expect((await ask('client.card', { clientId: 'contoso' }))?.lastIn).toBeNull();
  });

  test('that was deleted stays deleted when another client of it is added', async () => {
    const { ask, seen, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    const view = threadView({ cc: [{ name: 'Grace', email: 'grace@contoso.example' }] });
    await seen(view);
    const [entry] = (await ask('timeline.page', timelineOf('northwind'))).entries;
    await ask('interaction.delete', { operationId: operation(), interactionId: entry?.id ?? '' });
    await addContoso(ask);
    expect(await seen(view)).toBe(0);
  });

  test('to an automatic address of a client is no contact with them', async () => {
    const { seen, addNorthwind } = makeWorld();
    await addNorthwind();
    const to = [{ name: null, email: 'no-reply@northwind.example' }];
    expect(await seen(threadView({ from: { name: 'Maria', email: 'maria@acme.example' }, to }))).toBe(0);
  });

  test('dated ahead of the clock does not hide the last contact', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await seen(threadView());
    await seen(threadView({ id: 'm2', date: '2031-01-01T09:00' }));
    expect((await ask('client.card', { clientId: 'northwind' }))?.lastIn?.at).toBe(Date.parse('2026-11-02T09:12'));
  });

  test('of another page than the content script’s own is refused, and foreign links are dropped', async () => {
    const { ask, routes, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    const forged = await routes['view.seen'](
      { view: threadView() },
      { caller: 'content', origin: 'https://webmail.example' },
    );
    expect(forged).toMatchObject({ ok: false, problem: 'invalid' });
    await seen(threadView({ link: 'https://evil.example/login' }));
    const { entries } = await ask('timeline.page', timelineOf('northwind'));
    expect(entries.map(({ link }) => link)).toEqual(['https://mail.google.com/mail/u/0/#inbox/t1']);
  });
});

function addContoso(ask: ReturnType<typeof makeWorld>['ask']) {
  const people = [{ name: 'Grace', email: 'grace@contoso.example' }];
  const client = { clientId: 'contoso', name: 'Contoso', domains: ['contoso.example'], people, link: null };
  return ask('client.add', { operationId: 'operation-contoso', ...client });
}
