import { describe, expect, test } from 'vitest';
import { anna, card, importWorld, lea, mail, maria, meeting } from '../services/imports/import-world.ts';
import type { Survey } from '../../../utils/importers/survey.ts';

const day = 24 * 60 * 60 * 1000;
const sent = (different: Parameters<typeof mail>[0] = {}) =>
  mail({ from: maria, to: [anna], sourceId: null, ...different });

function named(survey: Survey, key: string) {
  return survey.candidates.find((candidate) => candidate.key === key);
}

describe('whose it could be', () => {
  test('an organisation by its domain, a person of their own at a free-mail provider', async () => {
    const { read } = await importWorld();
    const survey = await read('one', [mail(), sent({ subject: 'To both', to: [anna, lea] })]);
    expect(named(survey, 'domain:northwind.example')).toMatchObject({
      name: 'Northwind',
      domain: 'northwind.example',
      people: 1,
      mailsIn: 1,
      mailsOut: 1,
    });
    expect(named(survey, `person:${lea.email}`)).toMatchObject({ name: 'Lea Roth', domain: null, mailsOut: 1 });
    expect(survey.candidates).toHaveLength(2);
  });

  test('a mail counts for who wrote it; what we wrote for everybody who got it', async () => {
    const { read } = await importWorld();
    const survey = await read('one', [mail({ cc: [lea] }), sent({ subject: 'Both', to: [anna, lea] })]);
    const positions = survey.groups.map(({ candidates }) => candidates.map((at) => survey.candidates[at]?.key));
    expect(positions).toContainEqual(['domain:northwind.example']);
    expect(positions.find((keys) => keys.length === 2)?.toSorted()).toEqual([
      'domain:northwind.example',
      `person:${lea.email}`,
    ]);
  });

  test('a name and a domain that stand together in a list are one', async () => {
    const { read } = await importWorld();
    const bySecretary = card({ name: 'Eva', emails: ['eva@gmail.com'], organisation: 'NORTHWIND GmbH' });
    const survey = await read('one', [bySecretary, card()]);
    expect(survey.candidates).toHaveLength(1);
    expect(survey.candidates[0]).toMatchObject({
      key: 'domain:northwind.example',
      also: ['company:northwind'],
      people: 2,
    });
  });

  test('a client is one whoever of them writes', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    const survey = await world.read('one', [mail(), mail({ from: { name: '', email: 'new@northwind.example' } })]);
    expect(survey.candidates).toEqual([
      expect.objectContaining({ key: 'client:northwind', clientId: 'northwind', name: 'Northwind Traders', people: 2 }),
    ]);
  });
});

describe('what is proposed', () => {
  test('who wrote both ways of late; not who never got an answer, nor who fell silent years ago', async () => {
    const { read, world } = await importWorld();
    const at = (ago: number, number: number) => world.now - ago * day - number * 60_000;
    const both = (email: string, ago: number) =>
      [1, 2, 3].flatMap((number) => [
        mail({ from: { name: '', email }, at: at(ago, number) }),
        sent({ to: [{ name: '', email }], at: at(ago, number) }),
      ]);
    const survey = await read('one', [
      ...both('now@now.example', 30),
      ...both('then@then.example', 2000),
      ...[1, 2, 3, 4].map((number) => mail({ from: { name: '', email: 'sales@pushy.example' }, at: at(9, number) })),
    ]);
    const proposed = survey.candidates.filter((candidate) => candidate.proposed).map(({ key }) => key);
    expect(proposed).toEqual(['domain:now.example']);
    expect(survey.candidates[0]?.key).toBe('domain:now.example');
  });

  test('everybody on a list that comes without any mail', async () => {
    const { read } = await importWorld();
    expect((await read('one', [card()])).candidates[0]?.proposed).toBe(true);
    expect((await read('two', [card(), mail()])).candidates[0]?.proposed).toBe(false);
  });
});

describe('what is left out whatever is ticked', () => {
  test('each mail is told by its own headers, each with its reason', async () => {
    const { read } = await importWorld();
    const survey = await read('one', [
      mail({ automatic: 'bulk' }),
      mail({ automatic: 'auto-reply' }),
      mail({ automatic: 'list', to: [{ name: '', email: 'talk@lists.elsewhere.example' }] }),
      mail({ from: { name: '', email: 'no-reply@shop.example' } }),
      mail({ from: { name: 'Jo', email: 'jo@acme.example' } }),
      sent({ to: [] }),
    ]);
    expect(Object.fromEntries(survey.skipped.map(({ reason, count }) => [reason, count]))).toEqual({
      bulk: 1,
      'auto-reply': 1,
      list: 1,
      'no-reply': 1,
      'own-organisation': 2,
    });
    expect(survey.candidates).toEqual([]);
  });

  test('who writes to a list and to us writes to us', async () => {
    const { read } = await importWorld();
    const survey = await read('one', [mail({ automatic: 'list' })]);
    expect(survey.candidates).toHaveLength(1);
  });

  test('a meeting that was cancelled, or that one side declined', async () => {
    const { read } = await importWorld();
    const survey = await read('one', [
      meeting({ cancelled: true }),
      meeting({ sourceId: 'b', guests: [{ ...anna, status: 'declined' }] }),
      meeting({
        sourceId: 'c',
        guests: [
          { ...maria, status: 'declined' },
          { ...anna, status: 'accepted' },
        ],
      }),
    ]);
    expect(survey.skipped).toEqual([
      { kind: 'event', reason: 'cancelled', count: 1 },
      { kind: 'event', reason: 'declined', count: 2 },
    ]);
  });
});

test('what is known already is told apart from what is new', async () => {
  const world = await importWorld();
  await world.bringIn('one', [card(), mail(), meeting()]);
  const survey = await world.read('two', [
    card(),
    card({ emails: [anna.email, 'berg@northwind.example'] }),
    mail({ sourceId: 'another' }),
    mail({ subject: 'New' }),
    mail({ subject: 'RE: New' }),
    meeting(),
  ]);
  const counts = Object.fromEntries(
    survey.groups.map(({ kind, fresh, merged, known }) => [kind, { fresh, merged, known }]),
  );
  expect(counts).toEqual({
    person: { fresh: 0, merged: 1, known: 1 },
    mail: { fresh: 1, merged: 0, known: 2 },
    event: { fresh: 0, merged: 0, known: 1 },
  });
});

describe('one’s own organisation', () => {
  test('is everybody at its domain, also beside the part where one has one’s address', async () => {
    const me = { name: 'Maria', email: 'maria@uk.acme.example' };
    const bob = { name: 'Bob', email: 'bob@us.acme.example' };
    const world = await importWorld([me.email, 'maria@gmail.com']);
    const toAnna = mail({ from: bob, to: [anna], cc: [me], subject: 'For Anna', sourceId: '2' });
    const survey = await world.read('one', [
      mail({ from: bob, to: [me] }),
      toAnna,
      meeting({ organizer: bob, guests: [{ ...me, status: 'accepted' }] }),
      mail({ from: lea, to: [me], sourceId: '3' }),
    ]);
    expect(survey.candidates.map(({ key, mailsIn, mailsOut }) => [key, mailsIn, mailsOut])).toEqual([
      ['domain:northwind.example', 0, 1],
      [`person:${lea.email}`, 1, 0],
    ]);
    expect(survey.skipped).toEqual([
      { kind: 'mail', reason: 'own-organisation', count: 1 },
      { kind: 'event', reason: 'own-organisation', count: 1 },
    ]);
    expect(await world.take('one', survey)).toMatchObject({ counts: { clients: 2, people: 2, mails: 2, events: 0 } });
    const { records } = await world.store.list({ kind: 'interaction', index: 'all', prefix: [], limit: 10 });
    expect(records.map(({ fields }) => [fields.subject, fields.direction])).toContainEqual(['For Anna', 'out']);
  });

  test('is not everybody whose mail is hosted at the same place', async () => {
    const world = await importWorld(['maria@acme.onmicrosoft.com']);
    const sam = { name: 'Sam', email: 'sam@tailspin.onmicrosoft.com' };
    const me = { name: 'Maria', email: 'maria@acme.onmicrosoft.com' };
    const survey = await world.read('one', [mail({ from: sam, to: [me] })]);
    expect([survey.candidates.length, survey.skipped]).toEqual([1, []]);
  });
});
