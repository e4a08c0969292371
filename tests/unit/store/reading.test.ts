import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, freshStore } from './support.ts';

test('what is read together is read at one moment, whatever is written meanwhile', async () => {
  const store = freshStore();
  await store.write('make', () => [change('client', 'one', { set: aClient('Before') })]);
  const { names, written } = await store.reading(async (reader) => {
    const first = await reader.read('client', ['one']);
    const rename = store.write('rename', () => [change('client', 'one', { set: { name: 'After' } })]);
    const again = [];
    for (let count = 0; count < 20; count += 1) again.push(...(await reader.read('client', ['one'])));
    return { names: [...first, ...again].map(({ fields }) => fields.name), written: { rename } };
  });
  expect(new Set(names)).toEqual(new Set(['Before']));
  expect((await written.rename).ok).toBe(true);
  expect((await store.read('client', ['one'])).map(({ fields }) => fields.name)).toEqual(['After']);
});
