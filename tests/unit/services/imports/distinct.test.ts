import { describe, expect, test } from 'vitest';
import type { ItemOf } from '../../../../utils/importers/item.ts';
import { importWorld, mail } from './import-world.ts';

type World = Awaited<ReturnType<typeof importWorld>>;

async function contacts({ store }: World) {
  const { records } = await store.list({ kind: 'interaction', index: 'all', prefix: [], limit: 20 });
  return records.map(({ fields }) => fields.summary).toSorted();
}

describe('mails of one minute, sender and subject', () => {
  const yes = mail({ subject: 'Re: Quote', snippet: 'Yes', sourceId: '<1@x>' });
  const but = mail({ subject: 'Re: Quote', snippet: 'But only if you deliver on Friday', sourceId: '<2@x>' });

  test.each([
    ['one batch', [[yes, but]]],
    ['two batches', [[yes], [but]]],
  ])('in other words are two, in %s', async (_, batches) => {
    const world = await importWorld();
    const survey = await world.read('one', ...batches);
    const ofMails = survey.groups.filter(({ kind }) => kind === 'mail');
    expect(ofMails.map(({ fresh }) => fresh)).toEqual([2]);
    expect(await world.take('one', survey)).toMatchObject({ counts: { mails: 2 } });
    expect(await contacts(world)).toEqual([but.snippet, yes.snippet]);
    const again = await world.read('two', [but, yes]);
    expect(again.groups.map(({ fresh, known }) => [fresh, known])).toEqual([[0, 2]]);
    expect(await world.take('two', again)).toMatchObject({ counts: { mails: 0, merged: 0 } });
  });

  test('in the same words, or with the same id, are one', async () => {
    const world = await importWorld();
    const otherId = mail({ ...but, sourceId: '<3@x>' });
    const cut = mail({ ...yes, snippet: 'Yes [read on]' });
    const done = await world.bringIn('one', [yes, but, otherId, cut], [otherId, cut]);
    expect(done).toMatchObject({ counts: { mails: 2 } });
  });

  test.each([
    ['the one', yes, but],
    ['the other', but, yes],
  ])('stay deleted where %s was deleted', async (_, gone, left) => {
    const world = await importWorld();
    await world.bringIn('one', [yes, but]);
    const { records } = await world.store.list({ kind: 'interaction', index: 'all', prefix: [], limit: 20 });
    const interactionId = records.find(({ fields }) => fields.summary === gone.snippet)?.id ?? '';
    await world.ask('interaction.delete', { operationId: world.operation(), interactionId });
    await world.bringIn('two', [but, yes]);
    expect(await contacts(world)).toEqual([left.snippet]);
  });
});

describe('deals of one name without ids', () => {
  const deal = (different: Partial<ItemOf<'deal'>>): ItemOf<'deal'> => ({
    kind: 'deal',
    place: { file: 'deals.csv', at: 'line 2' },
    sourceId: null,
    title: 'Renewal',
    organisation: '',
    emails: ['anna@northwind.example'],
    amount: '1',
    stage: 'Won',
    at: Date.parse('2025-10-01'),
    ...different,
  });

  test('of two years are two, the same one is one', async () => {
    const world = await importWorld();
    const open = deal({ at: Date.parse('2026-10-01'), amount: '2', stage: 'Open' });
    expect(await world.bringIn('one', [mail(), deal({}), open, deal({})])).toMatchObject({ counts: { deals: 2 } });
    expect(await world.bringIn('two', [deal({}), open])).toMatchObject({ counts: { deals: 0 } });
  });
});
