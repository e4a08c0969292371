import { expect, test } from 'vitest';
import { makeWorld } from './world.ts';
import { fieldsOf } from '../../records/plain-records.ts';

test('feedback and answers come in columns, the newest first, and follow what is written', async () => {
  const { ask, addNorthwind, operation } = makeWorld();
  await addNorthwind();
  const both = { northwind: true as const, contoso: true as const };
  const old = fieldsOf('feedback', { at: 1, clientIds: both, projectId: 'shop', toldOn: '2026-11-01' });
  const heard = fieldsOf('feedback', { at: 3, state: 'proposed' });
  const answer = fieldsOf('survey', { sort: 'nps', score: 9, answeredAt: 7, state: 'answered' });
  await ask('practice.save', {
    operationId: operation(),
    changes: [
      { kind: 'feedback', id: 'old', set: { ...old, themes: { dates: true, prices: true } } },
      { kind: 'feedback', id: 'new', set: { ...old, at: 2, clientIds: {}, projectId: null, toldOn: null } },
      { kind: 'feedback', id: 'heard', set: heard },
      { kind: 'feedback', id: 'refused', set: { ...heard, state: 'refused' } },
      { kind: 'survey', id: 'answer', set: answer },
      { kind: 'survey', id: 'open', set: { ...answer, state: 'asked', score: null, answeredAt: null } },
    ],
  });
  const rows = await ask('feedback.rows', {});
  expect(rows.proposed).toEqual(['heard']);
  expect(rows.said).toMatchObject({
    ids: ['new', 'old'],
    clients: ['', 'northwind\ncontoso'],
    projects: ['', 'shop'],
    themes: [expect.anything(), 'dates\nprices'],
    told: ['', '2026-11-01'],
  });
  expect(rows.answers).toMatchObject({ ids: ['answer'], sorts: ['nps'], scores: [9], at: [7] });

  await ask('practice.save', {
    operationId: operation(),
    changes: [{ kind: 'feedback', id: 'heard', set: { state: 'taken' } }],
  });
  expect(await ask('feedback.rows', {})).toMatchObject({ proposed: [], said: { ids: ['heard', 'new', 'old'] } });
});

test('clients and projects are named by id', async () => {
  const { ask, addNorthwind } = makeWorld();
  await addNorthwind();
  expect(await ask('clients.named', { clientIds: ['northwind', 'nobody'] })).toEqual({
    names: { northwind: 'Northwind Traders' },
  });
  expect(await ask('project.names', {})).toEqual({ ids: [], names: [] });
});
