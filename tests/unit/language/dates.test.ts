import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/language/dates.ts';

const MONDAY = { date: '2026-11-16', locale: 'en-GB' };
const FRIDAY = { date: '2026-11-20T15:00', locale: 'en-GB' };

function read(text: string, context = MONDAY): string[] {
  return findDates(text, context).map((date) => `${date.words} = ${date.iso}${date.ambiguous ? ' ?' : ''}`);
}

describe('dates in words, counted from Monday 16 November 2026', () => {
  it.each([
    ['send it by tuesday', 'tuesday = 2026-11-17'],
    ['by Thurs', 'Thurs = 2026-11-19'],
    ['on Friday morning', 'Friday = 2026-11-20'],
    ['next tuesday', 'next tuesday = 2026-11-24 ?'],
    ['ready tomorrow', 'tomorrow = 2026-11-17'],
    ['by EOD', 'EOD = 2026-11-16'],
    ['by EOD friday', 'friday = 2026-11-20'],
    ['by eow', 'eow = 2026-11-20'],
    ['end of month', 'end of month = 2026-11-30'],
    ['by the end of next week', 'the end of next week = 2026-11-27'],
    ['before the end of the year', 'the end of the year = 2026-12-31'],
    ['by the end of June', 'the end of June = 2027-06-30'],
    ['in two weeks', 'in two weeks = 2026-11-30'],
    ['within 3 days', 'within 3 days = 2026-11-19'],
    ['until next week', 'next week = 2026-11-27 ?'],
    ['next month', 'next month = 2026-12-31 ?'],
    ['by Q1', 'Q1 = 2027-03-31 ?'],
    ['end of Q4', 'end of Q4 = 2026-12-31'],
    ['by June', 'June = 2027-06-30 ?'],
    ['by the 20th', 'the 20th = 2026-11-20'],
    ['by the 3rd', 'the 3rd = 2026-12-03'],
    ['until the 10th of June', 'the 10th of June = 2027-06-10'],
    ['on 3rd of December', '3rd of December = 2026-12-03'],
    ['due Dec 3rd 2026', 'Dec 3rd 2026 = 2026-12-03'],
    ['bis 3.12.', '3.12. = 2026-12-03'],
    ['on Friday, 20.11.', 'Friday, 20.11. = 2026-11-20'],
    ['by 3.12.2026 at 9:30', '3.12.2026 at 9:30 = 2026-12-03T09:30'],
    ['until 2026-12-01', '2026-12-01 = 2026-12-01'],
    ['thu 14:00 steering call', 'thu 14:00 = 2026-11-19T14:00'],
    ['Thu 19 Nov, 2pm', 'Thu 19 Nov, 2pm = 2026-11-19T14:00'],
    ['by December 11', 'December 11 = 2026-12-11'],
    ['by December 31', 'December 31 = 2026-12-31'],
    ['by Friday, December 11', 'Friday, December 11 = 2026-12-11'],
    ['Friday the 11th of December', 'Friday the 11th of December = 2026-12-11'],
    ['by Friday (11 Dec)', 'Friday (11 Dec) = 2026-12-11'],
    ['on Thursday, November 26 at 2:00 PM', 'Thursday, November 26 at 2:00 PM = 2026-11-26T14:00'],
    ['Nov 26, 2pm', 'Nov 26, 2pm = 2026-11-26T14:00'],
    ['by tomorrow, November 17', 'tomorrow, November 17 = 2026-11-17'],
    ['December 11-12', 'December 11-12 = 2026-12-11'],
    ['Dec 31, 2026', 'Dec 31, 2026 = 2026-12-31'],
    ['Wednesday of next week', 'Wednesday of next week = 2026-11-25'],
    ['next week on Wednesday', 'next week on Wednesday = 2026-11-25'],
    ['a week from Friday', 'a week from Friday = 2026-11-27'],
    ['two weeks from today', 'two weeks from today = 2026-11-30'],
    ['by 5pm', '5pm = 2026-11-16T17:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'the Monday numbers',
    'every Tuesday',
    "for Friday's meeting",
    'last week',
    'the report from last Friday',
    'on Friday last week',
    'March 15,000 parcels',
    'Nov 20% more',
    'on 3 November 2026',
    'extension by 2-3 months',
    'the minutes',
    '40 seats, 1.5 million parcels',
    '24/7 support',
    'version 1.2.3',
    'may we march on',
    'they sat down at 10',
    'by mid-December',
    '50/50',
    'a gap of 5 m and 10 s',
    'wir warten 3 möglich',
    '0 sña',
  ])('names no day: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads 12/3 by the locale, and says that it could be the other way round', () => {
    expect(read('by 12/3')).toEqual(['12/3 = 2027-03-12 ?']);
    expect(read('by 12/3', { date: '2026-11-16', locale: 'en-US' })).toEqual(['12/3 = 2026-12-03 ?']);
    expect(read('by 25/12')).toEqual(['25/12 = 2026-12-25']);
    expect(read('by 12/25')).toEqual(['12/25 = 2026-12-25']);
    expect(read('by 5/5')).toEqual(['5/5 = 2027-05-05']);
  });

  it('takes the weekday of the meeting itself for the one a week later, unless it says "this"', () => {
    expect(read('by Friday', FRIDAY)).toEqual(['Friday = 2026-11-27 ?']);
    expect(read('by this Friday', FRIDAY)).toEqual(['this Friday = 2026-11-20']);
    expect(read('by monday', FRIDAY)).toEqual(['monday = 2026-11-23']);
  });

  it('doubts a day that does not fall on its weekday, and one that would be a year ahead', () => {
    expect(read('on Tuesday 18 November')).toEqual(['Tuesday 18 November = 2026-11-18 ?']);
    expect(read('by 12 Nov')).toEqual(['12 Nov = 2027-11-12 ?']);
  });

  it('says nothing about dates when it does not know when the meeting was', () => {
    expect(read('by tuesday', { date: '', locale: 'en-GB' })).toEqual([]);
    expect(read('by tuesday', { date: '2026-02-31', locale: 'en-GB' })).toEqual([]);
  });

  it('gives the place of the words', () => {
    for (const text of ['send it by the end of June please', 'call, Thu 19 Nov, 2pm, office', 'bis 3.12. fertig']) {
      for (const date of findDates(text, MONDAY)) expect(text.slice(date.start, date.end)).toBe(date.words);
    }
    expect(findDates('call, Thu 19 Nov, 2pm, office', MONDAY)).toHaveLength(1);
  });
});
