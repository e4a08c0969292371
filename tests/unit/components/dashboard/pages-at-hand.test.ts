// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pagesAtHand } from '../../../../components/dashboard/pages-at-hand.ts';
import { pages } from '../../../../components/dashboard/pages.ts';

test('the pages that ask for what they show before they are drawn are at hand, and are those that the registry reads', async () => {
  const asking = pages.filter(({ begin }) => begin !== undefined);
  expect(asking.map(({ name }) => name).toSorted()).toEqual([...pagesAtHand.keys()].toSorted());
  for (const { name, load } of asking) expect(await load(), name).toBe(pagesAtHand.get(name));
});
