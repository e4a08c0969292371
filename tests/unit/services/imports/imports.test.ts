import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anna, card, chosenOf, deal, importWorld, lea, mail, maria, meeting } from './import-world.ts';

/** Every row as it lies on disk. */
function rows(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clientside');
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('records').objectStore('records').getAll();
      all.addEventListener('success', () => {
        opening.result.close();
        resolve(all.result);
      });
    });
  });
}

type World = Awaited<ReturnType<typeof importWorld>>;

async function clients({ store }: World) {
  return (await store.list({ kind: 'client', index: 'name', prefix: [], limit: 100 })).records;
}

async function history({ store }: World, clientId: string) {
  const { records } = await store.list({ kind: 'interaction', index: 'timeline', prefix: [clientId], limit: 100 });
  return records.map(({ fields }) => `${fields.medium} ${fields.direction} ${fields.subject}`);
}

describe('what is taken in', () => {
  test('mails, meetings and people of the chosen clients, and of nobody else', async () => {
    const world = await importWorld();
    const survey = await world.read(
      'one',
      [card(), mail(), mail({ from: maria, to: [anna], subject: 'Re: Quote', at: Date.parse('2026-10-03T09:00Z') })],
      [meeting(), mail({ from: { name: 'Stranger', email: 'who@elsewhere.example' }, subject: 'Buy this' })],
    );
    const done = await world.take('one', survey, ['domain:northwind.example']);
    expect(done).toMatchObject({ state: 'done', counts: { clients: 1, people: 1, mails: 2, events: 1, merged: 0 } });
    const [northwind, ...others] = await clients(world);
    expect(others).toEqual([]);
    expect(northwind?.fields).toMatchObject({ name: 'Northwind', domains: { 'northwind.example': true } });
    expect(await history(world, northwind?.id ?? '')).toEqual([
      'mail out Re: Quote',
      'meeting both Kick-off',
      'mail in Quote',
    ]);
    const people = await world.store.list({ kind: 'person', index: 'email', prefix: [], limit: 10 });
    expect(people.records.map(({ fields }) => [fields.name, fields.role, Object.keys(fields.phones)])).toEqual([
      ['Anna Berg', 'Buyer', ['+46 8 1']],
    ]);
  });

  test('every record says where it came from', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail(), meeting({ sourceId: null })]);
    for (const row of await rows()) expect(row).toMatchObject({ fields: { provenance: { source: 'file' } } });
  });

  test('one item that is not as agreed on takes no other with it, and is counted', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail(), card()]);
    const staged = await world.staging.batch('one', 0);
    const tooLong = mail({ subject: 'x'.repeat(501) });
    await world.staging.putBatch(
      'one',
      0,
      Object.assign({}, staged, { items: [tooLong, mail(), card()], keys: { 2: 'domain:northwind.example' } }),
    );
    const done = await world.take('one', survey);
    expect(done).toMatchObject({ state: 'done', dropped: 1, counts: { clients: 1, mails: 1, people: 1 } });
  });

  test('a name that grows as it is folded is one of an organisation like any other', async () => {
    const world = await importWorld();
    const organisation = '\ufdfa'.repeat(40);
    const done = await world.bringIn('one', [card({ emails: [], organisation }), mail()]);
    expect(done).toMatchObject({ state: 'done', dropped: 0, counts: { clients: 2, people: 2, mails: 1 } });
    expect(await world.ask('import.list', {})).toHaveLength(1);
  });

  test('the same files twice change nothing', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail(), meeting()]);
    const before = await rows();
    const again = await world.bringIn('two', [card(), mail(), meeting()]);
    expect(again).toMatchObject({ state: 'done', counts: { clients: 0, people: 0, mails: 0, events: 0, merged: 0 } });
    expect(await rows()).toEqual(before);
  });

  test('the same mail with another id is one mail, in one batch, in another, and on a page', async () => {
    const world = await importWorld();
    const other = mail({ sourceId: '<other@northwind.example>', subject: 'RE: Quote' });
    const done = await world.bringIn('one', [mail(), other], [mail({ sourceId: null })]);
    expect(done).toMatchObject({ counts: { mails: 1 } });
  });

  test('the same words to two clients in one minute are two mails', async () => {
    const world = await importWorld();
    const to = (email: string) =>
      mail({ sourceId: email, from: maria, to: [{ name: '', email }], subject: 'Season’s greetings' });
    const done = await world.bringIn('one', [to(anna.email), to('sam@tailspin.example')], [to('kim@contoso.example')]);
    expect(done).toMatchObject({ counts: { clients: 3, mails: 3 } });
  });

  test('a client who writes from a free-mail address is a client of their own', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail({ from: lea, subject: 'Logo' })]);
    const [client] = await clients(world);
    expect(client?.fields).toMatchObject({ name: 'Lea Roth', domains: {} });
    expect(await history(world, client?.id ?? '')).toEqual(['mail in Logo']);
  });

  test('a person who is known is completed, not doubled', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    const done = await world.bringIn('one', [card({ emails: [anna.email, 'berg@northwind.example'] })]);
    expect(done).toMatchObject({ counts: { clients: 0, people: 0, merged: 1 } });
    const { records } = await world.store.list({ kind: 'person', index: 'email', prefix: [], limit: 10 });
    expect(new Set(records.map(({ id }) => id)).size).toBe(1);
    expect(Object.keys(records[0]?.fields.emails ?? {})).toEqual([anna.email, 'berg@northwind.example']);
  });

  test('a client that wants nothing recorded stays without', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    const edit = { recording: 'none' } as const;
    await world.ask('client.edit', { operationId: 'operation-none', clientId: 'northwind', edit });
    const done = await world.bringIn('one', [mail(), meeting(), deal()]);
    expect(done).toMatchObject({ counts: { mails: 0, events: 0, deals: 0 } });
    expect(await history(world, 'northwind')).toEqual([]);
  });

  test('a declined or cancelled meeting is no contact', async () => {
    const world = await importWorld();
    const declined = meeting({ sourceId: 'a', guests: [{ ...anna, status: 'declined' }] });
    const byUs = meeting({
      sourceId: 'b',
      guests: [
        { ...maria, status: 'declined' },
        { ...anna, status: 'accepted' },
      ],
    });
    const done = await world.bringIn('one', [mail(), declined, byUs, meeting({ sourceId: 'c', cancelled: true })]);
    expect(done).toMatchObject({ counts: { mails: 1, events: 0 } });
  });
});

describe('taking an import back', () => {
  test('does not touch what was changed by hand since', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()]);
    const [client] = await clients(world);
    const clientId = client?.id ?? '';
    await world.ask('client.edit', { operationId: 'operation-hand', clientId, edit: { industry: 'Retail' } });
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    expect((await clients(world)).map(({ fields }) => fields.industry)).toEqual(['Retail']);
    expect(await history(world, clientId)).toEqual([]);
  });

  test('what was taken back can be taken in again', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()]);
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    expect(await world.bringIn('two', [card(), mail()])).toMatchObject({ counts: { clients: 1, mails: 1 } });
  });
});

describe('an import that is cut off', () => {
  test('goes on where it was, and writes nothing twice', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail()], [meeting()], [mail({ subject: 'Last', sourceId: null })]);
    await world.ask('import.begin', { importId: 'one', chosen: chosenOf('one', survey) });
    const noted = z.looseObject({ id: z.string() }).parse(await world.staging.record('one'));
    const done = await world.finish('one');
    const before = await rows();
    // As where the background died each time between a batch's transaction and the note of it.
    await world.staging.keep(noted);
    expect(await world.finish('one')).toEqual(done);
    expect(await rows()).toEqual(before);
  });

  test('is stopped and begun again', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail()], [meeting()]);
    const chosen = [{ keys: survey.candidates.map(({ key }) => key), clientId: 'c', name: 'Northwind', domains: [] }];
    await world.ask('import.begin', { importId: 'one', chosen });
    expect(await world.ask('import.stop', { importId: 'one' })).toMatchObject({ state: 'stopped', written: 0 });
    expect(await world.ask('import.continue', { importId: 'one' })).toMatchObject({ state: 'stopped', written: 0 });
    await world.ask('import.begin', { importId: 'one', chosen: [] });
    expect(await world.finish('one')).toMatchObject({ state: 'done', counts: { mails: 1, events: 1 } });
  });
});
