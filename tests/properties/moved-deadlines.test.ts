import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedDeadlines } from '../../utils/practice/moved-deadlines.ts';
import { dayAfter } from '../../utils/signals/moment.ts';
import { outlineOf, projectOf } from '../unit/mails/facts.ts';
import { milestoneOf } from '../records/plain-records.ts';

const day = fc.integer({ min: -60, max: 60 }).map((days) => dayAfter('2026-11-25', days));
const milestones = fc.dictionary(
  fc.constantFrom('pilot', 'data', 'live'),
  fc
    .record({ agreed: fc.option(day), current: fc.option(day), actual: fc.option(day, { freq: 2 }) })
    .map((fields) => milestoneOf('Step', fields)),
);
const versions = (agreedOn: fc.Arbitrary<string | null>) =>
  fc.array(
    fc.record({ version: fc.integer({ min: 1, max: 9 }), agreedOn, milestones }).map((fields) => outlineOf(fields)),
    { maxLength: 3 },
  );

test('setting down versions that nobody agreed to changes nothing of what the client knows', () => {
  fc.assert(
    fc.property(milestones, versions(day), versions(fc.constant(null)), (now, agreed, open) => {
      const project = projectOf({ milestones: now });
      expect(movedDeadlines(project, [...open, ...agreed])).toEqual(movedDeadlines(project, agreed));
    }),
  );
});
