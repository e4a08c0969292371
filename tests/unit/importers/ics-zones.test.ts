import { describe, expect, test } from 'vitest';
import { calendar, event, eventsIn, shown, timesOf } from './calendar-file.ts';

const customZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Company Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0430',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0430',
  'TZOFFSETTO:+0530',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('the zone of a time', () => {
  test.each([
    ['DTSTART:20240115T100000Z', '2024-01-15T10:00Z'],
    ['DTSTART:20240115T100000', '2024-01-15T09:00Z'],
    ['DTSTART;TZID=America/New_York:20240115T100000', '2024-01-15T15:00Z'],
    ['DTSTART;TZID="America/New_York":20240715T100000', '2024-07-15T14:00Z'],
    ['DTSTART;TZID=Pacific Standard Time:20240115T100000', '2024-01-15T18:00Z'],
    ['DTSTART;TZID=/mozilla.org/20070129_1/Asia/Tokyo:20240115T100000', '2024-01-15T01:00Z'],
    [
      'DTSTART;TZID=/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires:20240115T100000',
      '2024-01-15T13:00Z',
    ],
    ['DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20240715T100000', '2024-07-15T14:00Z'],
    ['DTSTART;TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20240115T100000', '2024-01-14T23:00Z'],
    ['DTSTART;TZID="(UTC+07:00) Somewhere":20240115T100000', '2024-01-15T03:00Z'],
    ['DTSTART;TZID="W. Europe Standard Time:20240715T100000"', '2024-07-15T08:00Z'],
    ['DTSTART;TZID=America/New_York:20240115T100000Z', '2024-01-15T15:00Z'],
    ['DTSTART;TZID=Nowhere/Middle:20240115T100000Z', '2024-01-15T10:00Z'],
    ['DTSTART:20240115T100000+0200', '2024-01-15T08:00Z'],
    ['DTSTART;VALUE=DATE:20240715', '2024-07-14T22:00Z'],
    ['DTSTART:20240715', '2024-07-14T22:00Z'],
  ])('%s', async (line, expected) => {
    expect(await timesOf(line)).toEqual([expected]);
  });

  test('is the one that the calendar describes, wherever it does', async () => {
    const summer = event('DTSTART;TZID=Company Time:20240715T100000');
    const before = await eventsIn(calendar(...summer, ...customZone));
    const after = await eventsIn(
      calendar(...customZone, 'BEGIN:VEVENT', 'DTSTART;TZID=Company Time:20240115T100000', 'END:VEVENT'),
    );
    expect([...before.events, ...after.events].map(({ at }) => shown(at))).toEqual([
      '2024-07-15T04:30Z',
      '2024-01-15T05:30Z',
    ]);
    expect([...before.issues, ...after.issues]).toEqual([]);
  });

  test('is believed to the browser where both know it', async () => {
    const wrong = customZone.map((line) => line.replace('Company Time', 'Europe/London'));
    const { events } = await eventsIn(calendar(...wrong, ...event('DTSTART;TZID=Europe/London:20240715T100000')));
    expect(events.map(({ at }) => shown(at))).toEqual(['2024-07-15T09:00Z']);
  });

  test('that nobody knows is the own one, and is told once', async () => {
    const line = 'DTSTART;TZID=Nowhere/Middle:20240115T100000';
    const { events, issues } = await eventsIn(calendar(...event(line), 'BEGIN:VEVENT', 'UID:two', line, 'END:VEVENT'));
    expect(events.map(({ at }) => shown(at))).toEqual(['2024-01-15T09:00Z', '2024-01-15T09:00Z']);
    expect(issues).toMatchObject([{ what: 'unknown-zone', detail: 'Nowhere/Middle', place: { at: 'line 3' } }]);
  });

  test('of a Google export goes for floating times, not for days', async () => {
    const zone = 'X-WR-TIMEZONE:America/New_York';
    const time = await eventsIn(calendar(zone, ...event('DTSTART:20240115T100000', 'DTEND:20240115T110000')));
    const day = await eventsIn(calendar(zone, ...event('DTSTART;VALUE=DATE:20240115', 'DTEND;VALUE=DATE:20240117')));
    expect(time.events).toMatchObject([{ at: Date.parse('2024-01-15T15:00Z'), minutes: 60, allDay: false }]);
    expect(day.events).toMatchObject([{ at: Date.parse('2024-01-14T23:00Z'), minutes: 2880, allDay: true }]);
  });

  test('of a Google export leaves a series in UTC where it is, in summer too', async () => {
    const series = event('DTSTART:20240301T203000Z', 'RRULE:FREQ=MONTHLY;COUNT=3', 'EXDATE:20240401T203000Z');
    const { events } = await eventsIn(calendar('X-WR-TIMEZONE:Europe/Berlin', ...series));
    expect(events.map(({ at }) => shown(at))).toEqual(['2024-03-01T20:30Z', '2024-05-01T20:30Z']);
  });

  test('is that of each calendar where a file has several', async () => {
    const first = calendar('X-WR-TIMEZONE:Asia/Tokyo', ...event('DTSTART:20240115T100000'));
    const second = calendar('BEGIN:VEVENT', 'DTSTART:20240115T100000', 'END:VEVENT');
    const { events } = await eventsIn(first + second);
    expect(events.map(({ at }) => shown(at))).toEqual(['2024-01-15T01:00Z', '2024-01-15T09:00Z']);
  });
});

describe('where clocks are changed', () => {
  test.each([
    ['a time that is skipped is counted on from before', '20240331T023000', '2024-03-31T01:30Z'],
    ['the last time before', '20240331T015900', '2024-03-31T00:59Z'],
    ['the first time after', '20240331T030000', '2024-03-31T01:00Z'],
    ['a time that is shown twice is the first', '20241027T023000', '2024-10-27T00:30Z'],
    ['the time after both', '20241027T030000', '2024-10-27T02:00Z'],
  ])('%s', async (_, time, expected) => {
    expect(await timesOf(`DTSTART;TZID=Europe/Berlin:${time}`)).toEqual([expected]);
  });

  test('in a zone of the calendar too', async () => {
    const twice = 'DTSTART;TZID=Company Time:20241027T023000';
    const skipped = 'DTSTART;TZID=Company Time:20240331T023000';
    const { events } = await eventsIn(calendar(...customZone, ...event(twice), 'BEGIN:VEVENT', skipped, 'END:VEVENT'));
    expect(events.map(({ at }) => shown(at))).toEqual(['2024-10-26T21:00Z', '2024-03-30T22:00Z']);
  });

  test('a series stays at its time of day, in both directions', async () => {
    expect(await timesOf('DTSTART;TZID=Europe/Berlin:20240328T100000', 'RRULE:FREQ=WEEKLY;COUNT=2')).toEqual([
      '2024-03-28T09:00Z',
      '2024-04-04T08:00Z',
    ]);
    expect(await timesOf('DTSTART;TZID=Europe/Berlin:20231025T100000', 'RRULE:FREQ=WEEKLY;COUNT=2')).toEqual([
      '2023-10-25T08:00Z',
      '2023-11-01T09:00Z',
    ]);
  });

  test('a day is one day, and a night has its hour more', async () => {
    const day = await eventsIn(calendar(...event('DTSTART;VALUE=DATE:20240331', 'DTEND;VALUE=DATE:20240401')));
    const night = await eventsIn(calendar(...event('DTSTART:20241026T220000', 'DTEND:20241027T080000')));
    expect(day.events[0]?.minutes).toBe(1440);
    expect(night.events[0]?.minutes).toBe(660);
  });
});
