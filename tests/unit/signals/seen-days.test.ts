import { describe, expect, test } from 'vitest';
import { daysOfFile, nothingKnown } from '../../../utils/signals/seen-days.ts';

const seen = (whole: string[], some: string[] = []) => ({ whole: new Set(whole), some: new Set(some) });

describe('where nothing is known of since a day', () => {
  test('there was none, up to yesterday, where an import shows every day', () => {
    const known = nothingKnown(
      seen(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']),
      '2026-11-20',
      '2026-11-24',
    );
    expect(known).toEqual({ said: 'none', until: '2026-11-23' });
  });

  test('none was seen where one day is missing, however many others are there', () => {
    const known = nothingKnown(seen(['2026-11-20', '2026-11-22', '2026-11-23']), '2026-11-20', '2026-11-24');
    expect(known).toEqual({ said: 'none-seen', days: 3, of: 5 });
  });

  test('none was seen where mails were only opened on every day', () => {
    const known = nothingKnown(seen([], ['2026-11-22', '2026-11-23', '2026-11-24']), '2026-11-22', '2026-11-24');
    expect(known).toEqual({ said: 'none-seen', days: 3, of: 3 });
  });

  test('an import that ends two days ago says nothing of yesterday', () => {
    const known = nothingKnown(seen(['2026-11-20', '2026-11-21', '2026-11-22']), '2026-11-20', '2026-11-24');
    expect(known).toEqual({ said: 'none-seen', days: 3, of: 5 });
  });

  test('nothing can be said of today', () => {
    expect(nothingKnown(seen([]), '2026-11-24', '2026-11-24')).toEqual({ said: 'none-seen', days: 0, of: 1 });
  });
});

describe('the days that a file shows', () => {
  test('are those between two of its mails too, but for the last one, which may have gone on', () => {
    expect(daysOfFile(['2026-11-23', '2026-11-20'], 14)).toEqual({
      whole: ['2026-11-20', '2026-11-21', '2026-11-22'],
      last: ['2026-11-23'],
    });
  });

  test('are not the years to a mail with a wrong date', () => {
    expect(daysOfFile(['1970-01-01', '2026-11-22', '2026-11-23'], 14)).toEqual({
      whole: ['2026-11-22'],
      last: ['1970-01-01', '2026-11-23'],
    });
  });

  test('are none wholly where a mail lies alone', () => {
    expect(daysOfFile(['2026-11-23', '2026-11-23'], 14)).toEqual({ whole: [], last: ['2026-11-23'] });
    expect(daysOfFile([], 14)).toEqual({ whole: [], last: [] });
  });
});
