import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresAfter, monthOf, noFigures, type Contact } from '../../utils/store/figures/contact-figures.ts';

const month = 30 * 86_400_000;
/** Few moments, so that several contacts share one; over five years, so that months are cut off. */
const contact: fc.Arbitrary<Contact> = fc.record({
  at: fc.integer({ min: 0, max: 60 }).map((months) => months * month),
  state: fc.constantFrom('planned' as const, 'happened' as const, 'happened' as const),
  direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
});
/** Contacts that come, or one of those that are there goes. */
const step = fc.oneof(
  fc.record({ add: fc.array(contact, { minLength: 1, maxLength: 12 }) }),
  fc.record({ remove: fc.nat() }),
);

const newest = (times: number[]) => times.toSorted((one, other) => other - one);

function monthsOf(contacts: Contact[]): [number, number][] {
  const counted = new Map<number, number>();
  for (const { at } of contacts) counted.set(monthOf(at), (counted.get(monthOf(at)) ?? 0) + 1);
  return [...counted].sort(([one], [other]) => other - one);
}

test('figures that follow each change tell what all contacts together do', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let contacts: Contact[] = [];
      let figures = noFigures;
      for (const what of steps) {
        const removed = 'remove' in what ? contacts.slice(what.remove % (contacts.length || 1)).slice(0, 1) : [];
        const added = 'add' in what ? what.add : [];
        contacts = [...contacts.filter((each) => !removed.includes(each)), ...added];
        figures = figuresAfter(figures, removed, added) ?? figuresAfter(noFigures, [], contacts) ?? noFigures;

        const happened = contacts.filter(({ state }) => state === 'happened');
        for (const [way, other] of [
          ['in', 'out'],
          ['out', 'in'],
        ] as const) {
          const all = newest(happened.filter(({ direction }) => direction !== other).map(({ at }) => at));
          expect(figures[way].kept).toEqual(all.slice(0, figures[way].kept.length));
          if (all.length > 0) expect(figures[way].kept.length).toBeGreaterThan(0);
        }
        const planned = newest(contacts.filter(({ state }) => state === 'planned').map(({ at }) => at));
        expect(figures.planned.kept).toEqual(planned.slice(0, 50));
        const kept = figures.months;
        const months = monthsOf(happened);
        expect(kept).toEqual(months.slice(0, kept.length));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(12, months.length));
      }
    }),
    { numRuns: 400 },
  );
});
