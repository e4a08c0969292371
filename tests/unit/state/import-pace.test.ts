import { expect, test } from 'vitest';
import { noCounts } from '../../../utils/importers/import-record.ts';
import { paceOf, writingPace, writingStart } from '../../../utils/state/import-pace.ts';
import { summaryOf } from '../components/import/surveyed.ts';

test('goes on as fast as it went', () => {
  expect(paceOf({ done: 25, total: 100, seconds: 5 })).toEqual({ fraction: 0.25, perSecond: 5, secondsLeft: 15 });
});

test('tells nothing that it cannot know', () => {
  expect(paceOf({ done: 25, total: null, seconds: 5 })).toEqual({ fraction: null, perSecond: 5, secondsLeft: null });
  expect(paceOf({ done: 1, total: 100, seconds: 0.1 })).toEqual({ fraction: 0.01, perSecond: null, secondsLeft: null });
  expect(paceOf({ done: 0, total: 100, seconds: 9 })).toEqual({ fraction: 0, perSecond: 0, secondsLeft: null });
});

test('more than there was said to be is all of it', () => {
  expect(paceOf({ done: 120, total: 100, seconds: 6 })).toEqual({ fraction: 1, perSecond: 20, secondsLeft: 0 });
  expect(paceOf({ done: 0, total: 0, seconds: 6 })).toMatchObject({ fraction: 1 });
});

test('an import that is gone on with tells its speed from there, and how far it is from its beginning', () => {
  const at = (written: number, mails: number) =>
    summaryOf('half', { state: 'writing', batches: 100, written, counts: { ...noCounts, mails } });
  const start = writingStart(at(40, 8000), 1_000_000);
  expect(writingPace(at(50, 10_000), start, 1_005_000)).toEqual({ fraction: 0.5, perSecond: 400, secondsLeft: 25 });
});
