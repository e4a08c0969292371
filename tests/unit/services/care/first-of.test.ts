import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../../utils/services/care/first-of.ts';

interface Item {
  rank: number;
  name: number;
}
const byRank = (one: Item, other: Item) => one.rank - other.rank;

test('the first of what is offered are those that sorting all of it gives, in the order in which they came', () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(ranks, fc.constantFrom(0, 1, 5, 20, Infinity), (offered, limit) => {
      const items = offered.map((rank, name) => ({ rank, name }));
      const { kept, offer } = firstOf(limit, byRank);
      for (const item of items) offer(item);
      expect(kept).toEqual(items.toSorted(byRank).slice(0, limit));
    }),
  );
});
