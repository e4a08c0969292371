import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCare } from '../../../../utils/services/care/keep.ts';
import { editSettings } from '../../../../utils/settings/stored-settings.ts';
import { change } from '../../../../utils/store/index.ts';
import { aClient, freshStore } from '../../store/support.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} });
});
afterEach(() => vi.restoreAllMocks());

/** A store with many clients, which of them were looked at so far, and what else happens when the first ones were. */
async function manyStale(afterFirst: () => Promise<void>) {
  await editSettings({ recording: true });
  const store = freshStore();
  const ids = Array.from({ length: 40 }, (_, index) => `client ${index}`);
  await store.write('make', () => ids.map((id) => change('client', id, { set: aClient(id) })));
  const looked = new Set<string>();
  const make: typeof store.care.make = async (...asked) => {
    const isFirst = looked.size === 0;
    const some = await store.care.make(...asked);
    for (const id of some) looked.add(id);
    if (isFirst) await afterFirst();
    return some;
  };
  return { store: { ...store, care: { ...store.care, make } }, looked };
}

test('a write ends looking at what was stale before it; all of it is looked at once the writes pause', async () => {
  const { store, looked } = await manyStale(() => keeper.soon());
  const keeper = keepCare(store, store.now);
  await keeper.catchUp();
  expect(looked.size).toBeLessThan(40);
  await vi.waitFor(() => expect(looked.size).toBe(40), { timeout: 10_000 });
});
