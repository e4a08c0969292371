import { expect, test } from 'vitest';
import { readDate, readRange } from '../../../utils/dates/localised-date.ts';

const now = new Date(2026, 10, 23, 12);
const read = (language: string, text: string): string | null => readDate(text, { language, near: now, past: true });

test.each([
  ['id', 'Sen, 1 Jan 2024, 09.00', '2024-01-01T09:00'],
  ['en', 'Jul 8, 2026, 6:30\u202fPM', '2026-07-08T18:30'],
  ['en', 'Jul 8, 2026, 12:05 AM', '2026-07-08T00:05'],
  ['de', 'Mi., 8. Juli 2026, 18:30 Uhr', '2026-07-08T18:30'],
  ['de', '08.07.2026, 18:30', '2026-07-08T18:30'],
  ['es', 'mar, 3 mar 2026, 18:30', '2026-03-03T18:30'],
  ['es', 'mié, 8 jul 2026, 6:30 p. m.', '2026-07-08T18:30'],
  ['es', '8 de julio de 2026, 18:30', '2026-07-08T18:30'],
  ['fr', 'mercredi 8 juillet 2026 à 18 h 30', '2026-07-08T18:30'],
  ['fr', '1er août 2026 14h', '2026-08-01T14:00'],
  ['ja', '2026年7月8日(水) 18:30', '2026-07-08T18:30'],
  ['ja', '2026年7月8日 午後6:30', '2026-07-08T18:30'],
  ['ja', '2026/07/08 18時30分', '2026-07-08T18:30'],
  ['ko', '2026년 7월 8일 (수) 오후 6:30', '2026-07-08T18:30'],
  ['zh-CN', '2026年7月8日周三 18:30', '2026-07-08T18:30'],
  ['zh-TW', '2026年7月8日 週三 下午6:30', '2026-07-08T18:30'],
  ['ar', '٨ يوليو ٢٠٢٦، ٦:٣٠ م', '2026-07-08T18:30'],
  ['he', '\u200f8 ביולי 2026, 18:30', '2026-07-08T18:30'],
  ['hi', '8 जुल॰ 2026, 6:30 pm', '2026-07-08T18:30'],
  ['ru', 'ср, 8 июл. 2026 г., 18:30', '2026-07-08T18:30'],
  ['pl', 'śr., 8 lip 2026, 18:30', '2026-07-08T18:30'],
  ['cs', 'st 8. července 2026 18:30', '2026-07-08T18:30'],
  ['cs', '8. 7. 2026 18:30', '2026-07-08T18:30'],
  ['pt-BR', 'qua., 8 de jul. de 2026, 18:30', '2026-07-08T18:30'],
  ['tr', '8 Tem 2026 Çar 18:30', '2026-07-08T18:30'],
  ['th', '8 ก.ค. 2569 18:30', '2026-07-08T18:30'],
  ['fi', '8.7.2026 klo 18.30', '2026-07-08T18:30'],
  ['hu', '2026. júl. 8., 18:30', '2026-07-08T18:30'],
  ['vi', '18:30, 8 thg 7, 2026', '2026-07-08T18:30'],
  ['', '2026-07-08 18:30', '2026-07-08T18:30'],
  ['', 'Jul 8, 2026', '2026-07-08'],
])('in %s: %s', (language, text, expected) => {
  expect(read(language, text)).toBe(expected);
});

test('the order of days and months is the language’s, and unknown without one', () => {
  expect(read('en', '7/8/2026 6:30 PM')).toBe('2026-07-08T18:30');
  expect(read('en-GB', '7/8/2026 18:30')).toBe('2026-08-07T18:30');
  expect(read('', '7/8/2026 18:30')).toBeNull();
  expect(read('', '25/12/2026')).toBe('2026-12-25');
});

test('days are told from today in mail', () => {
  expect(read('en', 'Today 09:12')).toBe('2026-11-23T09:12');
  expect(read('de', 'Gestern 09:12')).toBe('2026-11-22T09:12');
  expect(read('en', 'Fri 09:12')).toBe('2026-11-20T09:12');
  expect(read('en', 'Dec 20, 09:12')).toBe('2025-12-20T09:12');
});

test.each(['hello', '', '99/99/2026', 'Feb 30, 2026', '12', '2026', '\u0000', '1'.repeat(5000)])(
  '%j is no date',
  (text) => {
    expect(read('en', text)).toBeNull();
  },
);

test('endless digits are no date', () => {
  expect(read('en', '1'.repeat(5000))).toBeNull();
});

const near = new Date(2026, 6, 10);
test.each([
  ['en', 'Wednesday, July 8⋅6:30 – 7:30pm', '2026-07-08T18:30', '2026-07-08T19:30'],
  ['en', 'Wednesday, July 8⋅11:30am – 12:30pm', '2026-07-08T11:30', '2026-07-08T12:30'],
  ['en', 'Wednesday, July 8⋅11:30 – 12:30pm', '2026-07-08T11:30', '2026-07-08T12:30'],
  ['en', 'July 8, 2026, 11:30pm – July 9, 2026, 12:30am', '2026-07-08T23:30', '2026-07-09T00:30'],
  ['en', 'Wednesday, July 8⋅11:30pm – 12:30am', '2026-07-08T23:30', '2026-07-09T00:30'],
  ['en', 'July 8 – 10, 2026', '2026-07-08', '2026-07-10'],
  ['en-GB', '8 – 10 July 2026', '2026-07-08', '2026-07-10'],
  ['es', '8–10 de julio de 2026', '2026-07-08', '2026-07-10'],
  ['en', 'Thursday, July 30 – Saturday, August 1, 2026', '2026-07-30', '2026-08-01'],
  ['en', 'December 30, 2026 – January 2, 2027', '2026-12-30', '2027-01-02'],
  ['en', 'December 30 – January 2, 2027', '2026-12-30', '2027-01-02'],
  ['ja', '9月 16日 (水曜日)⋅09:00～09:45', '2026-09-16T09:00', '2026-09-16T09:45'],
  ['ko', '7월 8일 (수요일)⋅오후 6:30~7:30', '2026-07-08T18:30', '2026-07-08T19:30'],
])('in %s from when to when: %s', (language, text, start, end) => {
  expect(readRange(text, { language, near })).toEqual({ start, end });
});
