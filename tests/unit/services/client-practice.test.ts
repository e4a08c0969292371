import { expect, test } from 'vitest';
import { byHand } from '../../../utils/records/fields.ts';
import { change } from '../../../utils/store/change.ts';
import { makeWorld } from './world.ts';
import { anInteraction } from '../store/support.ts';
import { answer, risk, said } from '../practice/client-support.ts';

async function started() {
  const world = makeWorld();
  await world.addNorthwind();
  return world;
}

test('of a client all is read that the rules look at, and its industry however it is written', async () => {
  const { ask, operation, store } = await started();
  await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { industry: 'Retail' } });
  const trend = { industry: 'RETAIL', topic: '', text: 'Free returns are going', source: '', notedAt: 1 };
  await store.write(operation(), () => [
    change('trend', 'returns', { set: { ...trend, provenance: byHand } }),
    change('risk', 'gone', { set: risk('gone').fields }),
    change('survey', 'five', { set: answer('five', 'csat', 5, '2026-11-01T09:00').fields }),
    change('feedback', 'slow', { set: said('slow', 'complaint', '2026-11-01T09:00').fields }),
    change('interaction', 'call', { set: anInteraction('northwind', 5) }),
  ]);
  const read = await ask('practice.client', { clientId: 'northwind' });
  expect(read).toMatchObject({
    client: { id: 'northwind' },
    contacts: [{ id: 'call' }],
    contactsFrom: 0,
    risks: [{ id: 'gone' }],
    surveys: [{ id: 'five' }],
    feedback: [{ id: 'slow' }],
    trends: [{ id: 'returns' }],
  });
  expect(await ask('practice.client', { clientId: 'nobody' })).toBeNull();
});

test('where older contacts are left out, it is said from when on they are known', async () => {
  const { ask, operation, store } = await started();
  const times = Array.from({ length: 61 }, (_, index) => index + 1);
  await store.write(operation(), () =>
    times.map((at) => change('interaction', `call ${at}`, { set: anInteraction('northwind', at) })),
  );
  const read = await ask('practice.client', { clientId: 'northwind' });
  expect(read?.contacts).toHaveLength(60);
  expect(read?.contactsFrom).toBe(2);
});

test('what clients need, say and ask is told with its words, folded', async () => {
  const { ask, operation, store } = await started();
  const need = { text: 'Schnelle Rückgaben', quote: null, source: null, confirmedOn: null, addedAt: 1, answers: null };
  await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { needs: { n: need } } });
  const slow = said('slow', 'complaint', '2026-11-01T09:00', { text: 'Too slow', themes: { delivery: true } });
  await store.write(operation(), () => [change('feedback', 'slow', { set: slow.fields })]);
  const { said: all } = await ask('practice.said', { clientIds: ['northwind', 'nobody'] });
  expect(all.map(({ id, sort, words }) => [id, sort, words])).toEqual([
    ['n', 'need', ['schnelle', 'ruckgaben']],
    ['slow', 'feedback', ['too', 'slow', 'delivery']],
  ]);
});

test('a risk that somebody decided on is not proposed over that', async () => {
  const { ask, operation } = await started();
  const fields = risk('r', { state: 'proposed', rule: 'promises-late' }).fields;
  const propose = () =>
    ask('practice.save', { operationId: operation(), changes: [{ kind: 'risk', id: 'r', set: fields }] });
  const state = async () => {
    const { records } = await ask('practice.read', { kind: 'risk', ids: ['r'] });
    return records[0]?.kind === 'risk' ? records[0].fields.state : null;
  };
  await propose();
  expect(await state()).toBe('proposed');
  await ask('practice.save', {
    operationId: operation(),
    changes: [{ kind: 'risk', id: 'r', set: { state: 'refused' } }],
  });
  await propose();
  expect(await state()).toBe('refused');
});
