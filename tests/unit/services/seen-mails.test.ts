import { describe, expect, test } from 'vitest';
import { makeWorld, threadView } from './world.ts';

const timelineOf = (clientId: string) => ({ clientId, filter: 'all', after: null, limit: 50 }) as const;

describe('a mail that is opened', () => {
  test('is recorded once, however often it is opened', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await ask('view.seen', { view: threadView() }, 'content')).toEqual({ recorded: 1 });
    expect(await ask('view.seen', { view: threadView() }, 'content')).toEqual({ recorded: 0 });
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
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('view.seen', { view: threadView({ id: 'INBOX/12' }, { site: 'roundcube' }) }, 'content');
    await ask(
      'view.seen',
      { view: threadView({ id: 'Archive/3' }, { site: 'roundcube', subject: 'Re: Quote for 40 seats' }) },
      'content',
    );
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toHaveLength(1);
  });

  test('is told from another one of the same minute by the ids of the site', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('view.seen', { view: threadView({ id: 'm1' }) }, 'content');
    await ask('view.seen', { view: threadView({ id: 'm2' }) }, 'content');
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toHaveLength(2);
  });

  test('is not recorded before recording was turned on', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('settings.edit', { edit: { recording: false } });
    expect(await ask('view.seen', { view: threadView() }, 'content')).toEqual({ recorded: 0 });
  });

  test.each([
    ['a stranger', { from: { name: 'Bo', email: 'bo@elsewhere.example' } }],
    ['a list at the client', { from: { name: 'News', email: 'newsletter@northwind.example' } }],
    ['nobody known by address', { from: { name: 'Anna Berg', email: null } }],
    ['a collapsed message', { collapsed: true }],
    ['a message without a readable date', { date: null }],
  ])('from %s is not recorded', async (_, message) => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    expect(await ask('view.seen', { view: threadView(message) }, 'content')).toEqual({ recorded: 0 });
  });

  test('keeps metadata alone where the client wants that, and nothing where they want nothing', async () => {
    const { ask, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { recording: 'metadata' } });
    await ask('view.seen', { view: threadView() }, 'content');
    const { entries } = await ask('timeline.page', timelineOf('northwind'));
    expect(entries).toMatchObject([{ subject: 'Quote for 40 seats', summary: '' }]);

    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { recording: 'none' } });
    expect(await ask('view.seen', { view: threadView({ id: 'm2', date: '2026-11-03T09:12' }) }, 'content')).toEqual({
      recorded: 0,
    });
  });

  test('by the user or a colleague goes out, and counts as the last contact to the client', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    const to = [{ name: 'Anna', email: 'anna@northwind.example' }];
    await ask(
      'view.seen',
      { view: threadView({ from: { name: 'Maria', email: 'maria@acme.example' }, to }) },
      'content',
    );
    await ask(
      'view.seen',
      { view: threadView({ id: 'm2', date: '2026-11-04T08:00', from: { name: 'Jo', email: 'jo@acme.example' }, to }) },
      'content',
    );
    const card = await ask('client.card', { clientId: 'northwind' });
    expect(card?.lastIn).toBeNull();
    expect(card?.lastOut).toMatchObject({ at: Date.parse('2026-11-04T08:00'), medium: 'mail' });
  });

  test('that was deleted here does not come back when it is opened again', async () => {
    const { ask, addNorthwind, operation } = makeWorld();
    await addNorthwind();
    await ask('view.seen', { view: threadView() }, 'content');
    const [entry] = (await ask('timeline.page', timelineOf('northwind'))).entries;
    await ask('interaction.delete', { operationId: operation(), interactionId: entry?.id ?? '' });
    await ask('view.seen', { view: threadView() }, 'content');
    expect((await ask('timeline.page', timelineOf('northwind'))).entries).toEqual([]);
  });
});
