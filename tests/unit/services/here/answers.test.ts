import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { AnswersHere } from '../../../../utils/messaging/answered-here.ts';
import type { CallName, Input } from '../../../../utils/messaging/contract.ts';
import { answersOfPage } from '../../../../utils/services/here/answers.ts';
import { openReadOnly } from '../../../../utils/store/read-only.ts';
import { makeWorld } from '../world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

/** What each of the calls is asked. Whoever lets a page answer another one says here what it is asked. */
const asked: { [Name in keyof AnswersHere]: Input<Name> } = {
  'clients.list': { after: null, limit: 40 },
  'coming.list': { limit: 5 },
  'copy.read': { kind: 'client', after: null, limit: 10 },
  'practice.list': { kind: 'project', index: 'timeline', prefix: ['northwind'], after: null, limit: 10 },
  'practice.read': { kind: 'project', ids: ['shop', 'other'] },
  'practice.client': { clientId: 'northwind' },
  'practice.said': { clientIds: ['northwind'] },
};

/** Northwind with a project, an overdue promise, and a call to come. */
async function aPractice() {
  const made = makeWorld();
  await made.addNorthwind();
  const { ask, operation } = made;
  await ask('client.edit', {
    operationId: operation(),
    clientId: 'northwind',
    edit: { cadence: { days: 7, chosenBy: 'client', since: '2026-01-01' } },
  });
  await ask('commitment.save', {
    operationId: operation(),
    commitmentId: 'figures',
    clientId: 'northwind',
    owedBy: 'us',
    who: '',
    what: 'send the figures',
    due: '2026-11-20',
    projectId: null,
  });
  const set = fieldsOf('project');
  await ask('practice.save', { operationId: operation(), changes: [{ kind: 'project', id: 'shop', set }] });
  return made;
}

const page = { caller: 'page' as const, origin: null };

test('a page answers itself what the background would', async () => {
  const { routes, world, store } = await aPractice();
  const here = answersOfPage(openReadOnly(), () => world.now);
  expect(Object.keys(here).toSorted()).toEqual(Object.keys(asked).toSorted());
  const own = async <Name extends CallName>(name: Name, input: Input<Name>) => here[name]?.(input);
  expect(await own('clients.list', { after: null, limit: 40 })).toMatchObject({
    value: { names: ['Northwind Traders'] },
  });
  for (const name of Object.keys(asked)) {
    if (!isAnswered(name, here)) continue;
    const input = asked[name];
    const answer = await Reflect.apply(here[name] ?? never, null, [input]);
    expect(answer, name).toEqual(await routes[name](input, page));
  }
  await store.close();
});

test('what is being counted first is left to the background', async () => {
  const { world, store } = await aPractice();
  const here = answersOfPage(openReadOnly(), () => world.now);
  await store.close();
  const database = await openDB('clientside');
  await database.put('meta', { after: [] }, 'figures');
  database.close();
  expect(await here['clients.list']?.({ after: null, limit: 100 })).toBeNull();
});

function isAnswered(name: string, here: AnswersHere): name is keyof typeof asked {
  return name in here;
}

function never(): never {
  throw new Error('nobody answers');
}
