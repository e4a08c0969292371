// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pagesAtHand } from '../../../../components/dashboard/pages-at-hand.ts';
import { clientPages, type DashboardPage, pages } from '../../../../components/dashboard/pages.ts';

test('every page has a file to be read from or is at hand, as those are that ask for what they show before they are drawn', () => {
  const names = [...pagesAtHand.keys()].toSorted();
  const namesOf = (some: readonly DashboardPage[]) => some.map(({ name }) => name).toSorted();
  expect(namesOf([...pages, ...clientPages].filter(({ load }) => load === undefined))).toEqual(names);
  expect(namesOf(pages.filter(({ begin }) => begin !== undefined))).toEqual(names);
});
