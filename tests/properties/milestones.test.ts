import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../utils/practice/milestone-order.ts';
import { laterMilestones, moveMilestone } from '../../utils/practice/move-milestone.ts';
import { outlineChanges } from '../../utils/practice/outline-changes.ts';
import { daysBetween } from '../../utils/signals/moment.ts';

const day = fc
  .integer({ min: Date.UTC(2023, 0, 1) / 86_400_000, max: Date.UTC(2029, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const perhaps = fc.option(day, { freq: 4 });
const milestone = fc.record({
  name: fc.string({ minLength: 1 }),
  agreed: perhaps,
  current: perhaps,
  actual: fc.option(day, { freq: 2 }),
  who: fc.string(),
  place: fc.integer({ min: 0, max: 9 }),
});
const moving = fc
  .dictionary(fc.stringMatching(/^m[0-9]$/), milestone, { minKeys: 1, maxKeys: 8 })
  .chain((milestones) => fc.tuple(fc.constant(milestones), fc.constantFrom(...Object.keys(milestones)), day));

test('what was agreed and what was done never changes, and nothing is added or lost', () => {
  fc.assert(
    fc.property(moving, fc.boolean(), ([milestones, id, to], withLater) => {
      const moved = moveMilestone(milestones, id, to, withLater);
      expect(Object.keys(moved).toSorted()).toEqual(Object.keys(milestones).toSorted());
      for (const [each, { current, ...rest }] of Object.entries(moved)) {
        expect(milestones[each]).toMatchObject(rest);
        if (each === id) expect(current).toBe(to);
      }
    }),
  );
});

test('only those that come later and are not done move, all by the same days', () => {
  fc.assert(
    fc.property(moving, ([milestones, id, to]) => {
      const before = milestones[id]?.current ?? null;
      const later = new Set(laterMilestones(milestones, id).map((each) => each.id));
      const moved = moveMilestone(milestones, id, to, true);
      for (const [each, { current, actual }] of Object.entries(milestones)) {
        if (each === id) continue;
        const now = moved[each]?.current ?? null;
        const isLater = before !== null && current !== null && current > before && actual === null;
        if (isLater) expect(later.has(each)).toBe(true);
        if (later.has(each)) expect(daysBetween(current ?? '', now ?? '')).toBe(daysBetween(before ?? '', to));
        else expect(now).toBe(current);
        if (current === null || actual !== null || before === null || current < before) expect(now).toBe(current);
      }
    }),
  );
});

test('those that move keep their order among each other', () => {
  fc.assert(
    fc.property(moving, ([milestones, id, to]) => {
      if (milestones[id]?.current === null) return;
      const moves = new Set([id, ...laterMilestones(milestones, id).map((each) => each.id)]);
      const order = (some: typeof milestones) =>
        inOrder(some)
          .map((each) => each.id)
          .filter((each) => moves.has(each));
      expect(order(moveMilestone(milestones, id, to, true))).toEqual(order(milestones));
    }),
  );
});

test('a move and the way back is no change, and a move says of each that moved by how many days', () => {
  fc.assert(
    fc.property(moving, ([milestones, id, to]) => {
      const outline = (some: typeof milestones) => ({
        purpose: '',
        scope: '',
        parameters: '',
        start: null,
        due: null,
        milestones: some,
      });
      const from = milestones[id]?.current ?? null;
      fc.pre(from !== null && from !== to);
      const moved = moveMilestone(milestones, id, to, true);
      const changes = outlineChanges(outline(milestones), outline(moved));
      expect(changes).toHaveLength(laterMilestones(milestones, id).length + 1);
      const days = daysBetween(from ?? '', to);
      for (const change of changes) expect(change).toMatchObject({ what: 'moved', days });
    }),
  );
});
