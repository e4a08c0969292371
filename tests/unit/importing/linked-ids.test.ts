import { describe, expect, test } from 'vitest';
import type { Item, ItemOf } from '../../../utils/importers/item.ts';
import { card, importWorld } from '../services/imports/import-world.ts';

const place = { file: 'export.csv', at: 'line 2' };

function company(different: Partial<ItemOf<'company'>> = {}): ItemOf<'company'> {
  const ids = { own: 'hubspot 99', company: null, people: [] };
  return {
    kind: 'company',
    place,
    sourceId: '99',
    name: 'Northwind',
    hosts: [],
    industry: 'Retail',
    ids,
    ...different,
  };
}

function deal(ids: Partial<ItemOf<'deal'>['ids']>): ItemOf<'deal'> {
  const what = { title: 'Spring order', organisation: '', emails: [], amount: '', stage: 'Won', at: null };
  return { kind: 'deal', place, sourceId: '7', ...what, ids: { own: 'hubspot 7', company: null, people: [], ...ids } };
}

const contact = (different: Partial<ItemOf<'person'>> = {}) =>
  card({ organisation: '', ids: { own: 'hubspot 251', company: 'hubspot 99', people: [] }, ...different });
const atHome = (different: Partial<ItemOf<'person'>> = {}) =>
  contact({
    name: 'Lea Roth',
    emails: ['lea@gmail.com'],
    ids: { own: null, company: 'hubspot 99', people: [] },
    ...different,
  });

async function found(...batches: Item[][]) {
  const world = await importWorld();
  const survey = await world.read('one', ...batches);
  const candidates = survey.candidates.map(({ key, name, deals, people }) => ({ key, name, deals, people }));
  const { counts } = (await world.take('one', survey)) ?? {};
  return { candidates, skipped: survey.skipped, counts };
}

const northwind = { key: 'domain:northwind.example', name: 'Northwind' };

describe('deals and contacts that name their company by its id', () => {
  test.each([
    ['behind it', [[company({ hosts: ['northwind.example'] })], [deal({ company: 'hubspot 99' }), atHome()]]],
    ['before it', [[deal({ company: 'hubspot 99' }), atHome()], [company({ hosts: ['northwind.example'] })]]],
  ])('are the company’s, %s', async (_, batches) => {
    const { candidates, counts } = await found(...batches);
    expect(candidates).toEqual([{ ...northwind, deals: 1, people: 1 }]);
    expect(counts).toMatchObject({ clients: 1, people: 1, deals: 1 });
  });

  test.each([
    [
      'before',
      [
        [contact(), atHome()],
        [company(), deal({ company: 'hubspot 99' })],
      ],
    ],
    ['behind', [[company(), deal({ company: 'hubspot 99' }), atHome()], [contact()]]],
  ])('give a company without a domain the one of its people, who come %s it', async (_, batches) => {
    const { candidates, counts } = await found(...batches);
    expect(candidates).toEqual([{ ...northwind, deals: 1, people: 2 }]);
    expect(counts).toMatchObject({ clients: 1, people: 2, deals: 1 });
  });

  test('are of whoever is there where the company’s row never comes', async () => {
    const { candidates, counts } = await found([deal({ company: 'hubspot 99' }), atHome()]);
    expect(candidates).toEqual([{ key: 'person:lea@gmail.com', name: 'Lea Roth', deals: 1, people: 1 }]);
    expect(counts).toMatchObject({ clients: 1, people: 1, deals: 1 });
  });
});

test('a deal that names its contact by id is that person’s company’s', async () => {
  const { candidates } = await found([deal({ people: ['hubspot 251'] })], [contact()]);
  expect(candidates).toMatchObject([{ key: 'domain:northwind.example', deals: 1 }]);
});

test('ids of another system are others', async () => {
  const { candidates, skipped } = await found([company(), deal({ company: 'pipedrive 99' })]);
  expect(candidates).toMatchObject([{ key: 'company:northwind', deals: 0 }]);
  expect(skipped).toEqual([{ kind: 'deal', reason: 'nobody', count: 1 }]);
});

test('a deal whose company never comes is nobody’s', async () => {
  const { candidates, skipped, counts } = await found([deal({ company: 'hubspot 99' })]);
  expect({ candidates, skipped }).toEqual({ candidates: [], skipped: [{ kind: 'deal', reason: 'nobody', count: 1 }] });
  expect(counts).toMatchObject({ clients: 0, deals: 0 });
});

test('an organisation that is known by its name alone is the client of this name when it is met again', async () => {
  const world = await importWorld();
  const at = (organisation: string, name: string) => card({ organisation, name, emails: [] });
  const first = await world.read('one', [at('Northwind', 'Anna Berg')]);
  expect(first.candidates).toMatchObject([{ key: 'company:northwind' }]);
  await world.take('one', first);
  const [client] = (await world.store.figures()).figures;
  const again = await world.read('two', [at('Northwind GmbH', 'Lea Roth')]);
  expect(again.candidates).toMatchObject([{ key: `client:${client?.id}`, name: 'Northwind' }]);
  await world.take('two', again);
  expect((await world.store.figures()).figures).toMatchObject([{ name: 'Northwind', people: 2 }]);
});
