import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStorageToOwnPages } from '../../../utils/platform/own-storage.ts';

const areas = [fakeBrowser.storage.local, fakeBrowser.storage.sync];
afterEach(() => areas.forEach((area) => Reflect.deleteProperty(area, 'setAccessLevel')));

test('what is stored is kept from content scripts, in both areas', async () => {
  const levels: unknown[] = [];
  for (const area of areas) Object.assign(area, { setAccessLevel: async (level: unknown) => void levels.push(level) });
  await keepStorageToOwnPages();
  expect(levels).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }]);
});

test('a browser without that switch is no problem', async () => {
  await expect(keepStorageToOwnPages()).resolves.toBeUndefined();
});
