import { expect, test } from 'vitest';
import { laterPart } from '../../../../components/ui/later-part.ts';

test('a part is read from its file once, also when it is asked for again while it is read', async () => {
  let times = 0;
  const part = laterPart('a part', async () => `read ${(times += 1)}`);
  expect(part.loaded()).toBeNull();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['read 1', 'read 1']);
  expect([await part.load(), part.loaded()]).toEqual(['read 1', 'read 1']);
});

test('a part whose file is gone is nothing, and is tried again the next time', async () => {
  let isThere = false;
  const part = laterPart('a part', async () => {
    if (!isThere) throw new Error('Failed to fetch dynamically imported module');
    return 'read';
  });
  expect([await part.load(), part.loaded()]).toEqual([null, null]);
  isThere = true;
  expect(await part.load()).toBe('read');
});
