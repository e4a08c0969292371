import { expect, test } from 'vitest';
import { change } from '../../../utils/store/change.ts';
import { anInteraction } from '../store/support.ts';
import { makeWorld, threadView } from './world.ts';

async function withNorthwind() {
  const world = makeWorld();
  await world.addNorthwind();
  await world.seen(threadView());
  return world;
}

test('a mail is found by its words, with its client, its time and what was asked for marked', async () => {
  const { ask } = await withNorthwind();
  const { entries, next, isWhole } = await ask('search.find', { text: 'quote seats', limit: 10, cursor: null });
  expect(entries).toMatchObject([
    {
      kind: 'mail',
      clientId: 'northwind',
      clientName: 'Northwind Traders',
      title: 'Quote for 40 seats',
      titleMarks: [
        [0, 5],
        [13, 5],
      ],
      passage: 'Hi Maria, could you send a quote for 40 seats?',
    },
  ]);
  expect(entries[0]?.marks.map(([start]) => start)).toEqual([27, 40]);
  expect(isWhole).toBe(true);
  expect(await ask('search.find', { text: 'quote seats', limit: 10, cursor: next })).toMatchObject({
    entries: [],
    next: null,
  });
});

test('a client and its people come before what passed', async () => {
  const { ask } = await withNorthwind();
  const kinds = async (text: string) =>
    (await ask('search.find', { text, limit: 10, cursor: null })).entries.map(({ kind }) => kind);
  expect(await kinds('northwind')).toEqual(['client', 'person', 'mail']);
  expect(await kinds('anna')).toEqual(['person', 'mail']);
  expect(await kinds('kind:person')).toEqual(['person']);
  expect((await kinds('client:north')).toSorted()).toEqual(['client', 'mail', 'person']);
  expect(await kinds('client:north from:anna after:2026-11-02 before:2026-11-03')).toEqual(['mail']);
  expect(await kinds('client:contoso')).toEqual([]);
});

test('what was deleted is not found, and is found again when that is taken back', async () => {
  const { ask, operation } = await withNorthwind();
  const found = async () => (await ask('search.find', { text: 'seats', limit: 10, cursor: null })).entries.length;
  const deleting = operation();
  const [entry] = (await ask('search.find', { text: 'seats', limit: 10, cursor: null })).entries;
  await ask('interaction.delete', { operationId: deleting, interactionId: entry?.id ?? '' });
  expect(await found()).toBe(0);
  await ask('undo', { operationId: operation(), undoing: deleting });
  expect(await found()).toBe(1);
});

test('a list is read page by page, newest first, to its end', async () => {
  const { ask, store } = await withNorthwind();
  await store.write('many', () =>
    Array.from({ length: 25 }, (_, index) =>
      change('interaction', `call ${index}`, { set: anInteraction('northwind', index * 60_000) }),
    ),
  );
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { entries: { id: string }[]; next: string | null } = await ask('search.find', {
      text: 'kick',
      limit: 10,
      cursor,
    });
    ids.push(...page.entries.map(({ id }) => id));
    cursor = page.next;
  } while (cursor !== null);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => `call ${24 - index}`));
});

test('nothing asked, a broken question and a broken cursor are answered', async () => {
  const { ask } = await withNorthwind();
  for (const text of ['', '   ', '"', 'client:', 'after:soon', '!?']) {
    expect(await ask('search.find', { text, limit: 10, cursor: null })).toEqual({
      entries: [],
      next: null,
      isWhole: true,
    });
  }
  expect((await ask('search.find', { text: 'seats', limit: 10, cursor: 'rubbish' })).entries).toHaveLength(1);
});

test('markup in a mail stays text', async () => {
  const { ask, store } = await withNorthwind();
  const subject = '<b>bold</b> & <script>alert(1)</script>';
  await store.write('hostile', () => [
    change('interaction', 'hostile', { set: { ...anInteraction('northwind', 1), subject } }),
  ]);
  const { entries } = await ask('search.find', { text: 'bold', limit: 10, cursor: null });
  expect(entries[0]).toMatchObject({ title: subject, titleMarks: [[3, 4]] });
});

test('a content script may not search', async () => {
  const { routes } = await withNorthwind();
  const answer = await routes['search.find'](
    { text: 'seats', limit: 10, cursor: null },
    { caller: 'content', origin: null },
  );
  expect(answer).toMatchObject({ ok: false, problem: 'forbidden' });
});

test('words as they stand come first, then what only begins so', async () => {
  const { ask, store } = await withNorthwind();
  const subjects = ['Quart review', 'Quarterly review', 'Quarterly revision', 'Quart of milk'];
  await store.write('calls', () =>
    subjects.map((subject, index) =>
      change('interaction', subject, { set: { ...anInteraction('northwind', index * 60_000), subject } }),
    ),
  );
  const find = async (text: string, cursor: string | null) => {
    const { entries, next } = await ask('search.find', { text, limit: 10, cursor });
    return { titles: entries.map(({ title }) => title), next };
  };
  const first = await find('quart rev', null);
  expect(first.titles).toEqual(['Quart review']);
  expect(await find('quart rev', first.next)).toEqual({
    titles: ['Quarterly revision', 'Quarterly review'],
    next: null,
  });
  // Where no such words stand together, there is nothing to wait for.
  expect((await find('quarter rev', null)).titles).toEqual(['Quarterly revision', 'Quarterly review']);
  expect((await find('quarterly rev', null)).titles).toEqual(['Quarterly revision', 'Quarterly review']);
});
