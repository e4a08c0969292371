import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { absorbRoster, publishRoster } from '../../../utils/services/roster.ts';
import { writeRoster } from '../../../utils/settings/roster.ts';
import { change } from '../../../utils/store/index.ts';
import { makeWorld, threadView } from './world.ts';

const screen = (people: { name: string | null; email: string | null }[]) => ({
  own: ['maria@acme.example'],
  people,
  clientId: null,
});

describe('the people on the screen', () => {
  test('are told apart: clients, strangers, colleagues, automatic senders, and not the user', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    const { people, clients, card } = await ask(
      'screen.read',
      screen([
        { name: 'me', email: 'maria@acme.example' },
        { name: 'Anna', email: 'anna@northwind.example' },
        { name: 'Bruno', email: 'bruno@mail.northwind.example' },
        { name: 'Jo', email: 'jo@acme.example' },
        { name: null, email: 'no-reply@shop.example' },
        { name: 'Dr. Who', email: 'who@elsewhere.example' },
        { name: 'Anna', email: 'anna@northwind.example' },
      ]),
    );
    expect(people.map(({ name, standing, clientName }) => [name, standing, clientName])).toEqual([
      ['Anna Berg', 'client', 'Northwind Traders'],
      ['Bruno', 'client', 'Northwind Traders'],
      ['Jo', 'colleague', null],
      ['no-reply@shop.example', 'automatic', null],
      ['Dr. Who', 'stranger', null],
    ]);
    expect(clients).toEqual([{ id: 'northwind', name: 'Northwind Traders' }]);
    expect(card?.people.map(({ fields }) => fields.name)).toEqual(['Anna Berg']);
  });
});

describe('a client', () => {
  test('who writes from a free-mail address is still a client', async () => {
    const { ask, operation } = makeWorld();
    await ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
    await ask('client.add', {
      operationId: operation(),
      clientId: 'c1',
      name: 'Dana Cruz',
      domains: [],
      people: [{ name: 'Dana Cruz', email: 'dana@gmail.com' }],
      link: null,
    });
    const { people } = await ask(
      'screen.read',
      screen([
        { name: 'Dana', email: 'dana@gmail.com' },
        { name: 'Other', email: 'other@gmail.com' },
      ]),
    );
    expect(people.map(({ standing }) => standing)).toEqual(['client', 'stranger']);
  });

  test('is edited field by field, and the edit taken back', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    const edit = { status: 'paused', cadence: { days: 14, chosenBy: 'client', since: '2026-11-01' } } as const;
    await ask('client.edit', { operationId: 'operation-edit', clientId: 'northwind', edit });
    await ask('client.edit', {
      operationId: 'operation-goal',
      clientId: 'northwind',
      edit: { goals: { g1: { text: 'Two weeks', quote: null, source: null, confirmedOn: null, addedAt: 1 } } },
    });
    const fields = async () => (await ask('client.card', { clientId: 'northwind' }))?.client.fields;
    expect(await fields()).toMatchObject({ ...edit, name: 'Northwind Traders', goals: { g1: { text: 'Two weeks' } } });
    await ask('undo', { operationId: 'operation-undo', undoing: 'operation-edit' });
    expect(await fields()).toMatchObject({ status: 'active', cadence: null, goals: { g1: { text: 'Two weeks' } } });
  });

  test('is deleted with people and history, and all of it comes back', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('view.seen', { view: threadView() }, 'content');
    await ask('client.delete', { operationId: 'operation-delete', clientId: 'northwind' });
    expect(await ask('client.card', { clientId: 'northwind' })).toBeNull();
    expect(await ask('store.state', {})).toMatchObject({ clients: 0, interactions: 0 });
    await ask('undo', { operationId: 'operation-undo', undoing: 'operation-delete' });
    expect((await ask('client.card', { clientId: 'northwind' }))?.people).toHaveLength(1);
    expect(await ask('store.state', {})).toMatchObject({ clients: 1, interactions: 1 });
  });

  test('whose adding is taken back takes along what was recorded meanwhile', async () => {
    const { ask, seen, addNorthwind } = makeWorld();
    await addNorthwind();
    await seen(threadView());
    await ask('undo', { operationId: 'operation-undo', undoing: 'operation-northwind' });
    expect(await ask('store.state', {})).toMatchObject({ clients: 0, interactions: 0 });
  });

  test('added again after a deletion has its people and its mails again', async () => {
    const { ask, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('view.seen', { view: threadView() }, 'content');
    await ask('client.delete', { operationId: 'operation-delete', clientId: 'northwind' });
    await ask('client.add', {
      operationId: 'operation-again',
      clientId: 'northwind-2',
      name: 'Northwind',
      domains: ['northwind.example'],
      people: [{ name: 'Anna', email: 'anna@northwind.example' }],
      link: null,
    });
    await ask('view.seen', { view: threadView() }, 'content');
    const card = await ask('client.card', { clientId: 'northwind-2' });
    expect(card?.people).toHaveLength(1);
    expect(card?.lastIn).toMatchObject({ subject: 'Quote for 40 seats' });
  });
});

describe('a domain that cannot stand for a client', () => {
  const refused = [
    'gmail.com',
    'yahoo.co.uk',
    'com',
    'co.uk',
    'localhost',
    '10.0.0.1',
    'acme.example',
    'a b.example',
    '',
  ];

  test.each(refused)('“%s” is refused for a new client and for one that is edited', async (domain) => {
    const { addNorthwind, routes, ask } = makeWorld();
    await addNorthwind();
    const own = { caller: 'page', origin: null } as const;
    const client = { clientId: 'other', name: 'Other', domains: ['other.example', domain], people: [], link: null };
    expect(await routes['client.add']({ operationId: 'operation-add', ...client }, own)).toMatchObject({
      ok: false,
      problem: 'invalid',
    });
    const edit = { domains: { [domain]: true } };
    const edited = await routes['client.edit']({ operationId: 'operation-edit', clientId: 'northwind', edit }, own);
    expect(edited).toMatchObject({ ok: false, problem: 'invalid' });
    expect((await ask('client.card', { clientId: 'northwind' }))?.client.fields.domains).toEqual({
      'northwind.example': true,
    });
  });

  test('that came to be kept all the same can be taken out', async () => {
    const { addNorthwind, ask, store, operation } = makeWorld();
    await addNorthwind();
    const domains = { 'gmail.com': true } as const;
    await store.write('operation-former', () => [change('client', 'northwind', { elements: { domains } })]);
    const edit = { domains: { 'gmail.com': null, 'Lyon.Northwind.example': true } } as const;
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit });
    expect((await ask('client.card', { clientId: 'northwind' }))?.client.fields.domains).toEqual({
      'northwind.example': true,
      'lyon.northwind.example': true,
    });
  });

  test('does not come in from another browser either', async () => {
    const { ask, store } = makeWorld();
    await ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
    await writeRoster([['c1', 'Acme', ['acme.example', 'gmail.com', 'Northwind.example'], 'active']]);
    await absorbRoster(store);
    expect((await ask('client.card', { clientId: 'c1' }))?.client.fields.domains).toEqual({
      'northwind.example': true,
    });
  });
});

describe('the roster', () => {
  test('brings the clients to another browser, once recording is on there', async () => {
    const here = makeWorld();
    await here.addNorthwind();
    await publishRoster(here.store);
    await here.store.close();

    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.clear();
    const there = makeWorld();
    await absorbRoster(there.store);
    expect(await there.ask('store.state', {})).toMatchObject({ clients: 0 });
    await there.ask('settings.edit', { edit: { recording: true } });
    await absorbRoster(there.store);
    await absorbRoster(there.store);
    expect(await there.ask('clients.list', { after: null, limit: 10_000 })).toMatchObject({
      ids: ['northwind'],
      names: ['Northwind Traders'],
      domains: ['northwind.example'],
    });
  });
});
