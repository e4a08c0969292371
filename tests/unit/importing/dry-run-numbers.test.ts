import { describe, expect, test } from 'vitest';
import type { Item } from '../../../utils/importers/item.ts';
import type { Survey } from '../../../utils/importers/survey.ts';
import { totalsOf } from '../../../utils/state/import-totals.ts';
import { anna, card, deal, importWorld, lea, mail, maria, meeting } from '../services/imports/import-world.ts';

const bruno = { name: 'Bruno', email: 'bruno@northwind.example' };
const kim = { name: 'Kim', email: 'kim@contoso.example' };
const returned = (to: typeof kim): Item => {
  const from = { name: '', email: 'mailer-daemon@mail.example' };
  return mail({ from, to: [to], subject: 'Undelivered', isReturned: true, automatic: 'auto-reply' });
};
const northwind: Item = {
  kind: 'company',
  sourceId: 'c1',
  place: { file: 'companies.csv', at: 'line 2' },
  name: 'Northwind',
  hosts: ['northwind.example'],
  industry: 'Retail',
};
const linked: Item = { ...northwind, ids: { own: 'c1', company: null, people: [] } };
const industryless: Item = { ...northwind, industry: '' };

/** What comes if everybody is ticked, as the dry run says. */
function promised(survey: Survey) {
  const totals = totalsOf(survey, new Set(survey.candidates.keys()));
  const freshOf = (kind: Item['kind']) => totals.find((total) => total.kind === kind)?.fresh;
  return {
    clients: freshOf('company'),
    people: freshOf('person'),
    mails: freshOf('mail'),
    events: freshOf('event'),
    deals: freshOf('deal'),
    merged: totals.reduce((sum, { merged }) => sum + merged, 0),
  };
}

const lots: [string, Item[]][] = [
  [
    'a mailbox: its people and their organisations',
    [mail(), mail({ from: maria, to: [anna, bruno, lea], subject: 'All' })],
  ],
  ['people in copy of what a colleague of theirs wrote', [mail({ cc: [bruno, lea] })]],
  [
    'what one client wrote, with somebody of another in copy',
    [mail({ from: maria, to: [anna] }), mail({ from: kim, to: [maria], cc: [bruno], subject: 'Both' })],
  ],
  [
    'a mail to somebody and to what is no person',
    [mail({ from: maria, to: [anna, { name: '', email: 'no-reply@northwind.example' }], subject: 'Order' })],
  ],
  ['who met', [meeting(), meeting({ sourceId: 'b', guests: [{ ...kim, status: 'accepted' }] })]],
  ['the same card twice', [card(), card()]],
  ['a card that says more than another', [card({ phones: [], role: '' }), card()]],
  ['a card and the mails of that person', [mail(), card(), mail({ subject: 'More' })]],
  [
    'a card that ties two whom mails know',
    [mail(), mail({ from: bruno, subject: 'B' }), card({ emails: [anna.email, bruno.email] })],
  ],
  [
    'people without an address',
    [card({ emails: [] }), card({ emails: [], name: 'ANNA BERG' }), card({ emails: [], name: 'Eva' })],
  ],
  ['a company that is listed twice, with its mails', [northwind, industryless, mail()]],
  [
    'a deal that names its company by the id alone',
    [deal({ organisation: '', emails: [], ids: { own: null, company: 'c1', people: [] } }), linked],
  ],
  ['what came back from somebody, and from a stranger', [mail(), returned(anna), returned(kim)]],
  ['deals, one of them twice', [deal(), deal(), deal({ sourceId: 'd2', title: 'Pilot' })]],
];

describe('what a dry run says is what comes', () => {
  test.each(lots)('with nothing there: %s', async (_, items) => {
    const world = await importWorld();
    const survey = await world.read('one', items);
    expect((await world.take('one', survey))?.counts).toEqual(promised(survey));
  });

  test.each(lots)('with a client there: %s', async (_, items) => {
    const world = await importWorld();
    await world.addNorthwind();
    const survey = await world.read('one', items);
    expect((await world.take('one', survey))?.counts).toEqual(promised(survey));
  });

  test.each(lots)('once more: %s', async (_, items) => {
    const world = await importWorld();
    await world.bringIn('one', items);
    const survey = await world.read('two', items);
    const nothing = { clients: 0, people: 0, mails: 0, events: 0, deals: 0, merged: 0 };
    expect(promised(survey)).toEqual(nothing);
    expect((await world.take('two', survey))?.counts).toEqual(nothing);
  });

  test('a mailbox has people and clients', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail({ from: maria, to: [anna, bruno, lea] }), mail()]);
    expect(promised(survey)).toMatchObject({ clients: 2, people: 3, mails: 2 });
  });

  test('a new deal of a client that is there is new', async () => {
    const world = await importWorld();
    await world.bringIn('one', [deal()]);
    const survey = await world.read('two', [deal(), deal({ sourceId: 'd2', title: 'Pilot' })]);
    expect(survey.groups).toMatchObject([{ kind: 'deal', fresh: 1, known: 1 }]);
  });

  test('of a client who is never recorded nothing comes, and that is the reason', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    const edit = { recording: 'none' } as const;
    await world.ask('client.edit', { operationId: 'operation-none', clientId: 'northwind', edit });
    const survey = await world.read('one', [mail(), mail({ from: maria, to: [kim, anna] }), meeting(), deal()]);
    expect(survey.skipped).toEqual(
      expect.arrayContaining([
        { kind: 'mail', reason: 'no-recording', count: 2 },
        { kind: 'event', reason: 'no-recording', count: 1 },
        { kind: 'deal', reason: 'no-recording', count: 1 },
      ]),
    );
    expect((await world.take('one', survey))?.counts).toEqual(promised(survey));
  });
});
