import { describe, expect, test } from 'vitest';
import { calendar, event, eventsIn, shown, timesOf } from './calendar-file.ts';

const weekly = event(
  'SUMMARY:Call',
  'DTSTART;TZID=Europe/Berlin:20240506T100000',
  'DURATION:PT30M',
  'RRULE:FREQ=WEEKLY;COUNT=4',
);

describe('a series', () => {
  test.each([
    ['COUNT', ['RRULE:FREQ=DAILY;COUNT=3'], ['2024-05-01T08:00Z', '2024-05-02T08:00Z', '2024-05-03T08:00Z']],
    ['UNTIL in UTC, included', ['RRULE:FREQ=DAILY;UNTIL=20240502T080000Z'], ['2024-05-01T08:00Z', '2024-05-02T08:00Z']],
    ['UNTIL in UTC, just before', ['RRULE:FREQ=DAILY;UNTIL=20240502T075959Z'], ['2024-05-01T08:00Z']],
    ['UNTIL on its own clocks', ['RRULE:FREQ=DAILY;UNTIL=20240502T100000'], ['2024-05-01T08:00Z', '2024-05-02T08:00Z']],
    ['UNTIL a day, which is included', ['RRULE:FREQ=DAILY;UNTIL=20240502'], ['2024-05-01T08:00Z', '2024-05-02T08:00Z']],
    [
      'RDATE besides its start',
      ['RDATE:20240511T100000,20240509T120000'],
      ['2024-05-01T08:00Z', '2024-05-09T10:00Z', '2024-05-11T08:00Z'],
    ],
    ['RDATE of a period', ['RDATE;VALUE=PERIOD:20240509T120000Z/PT1H'], ['2024-05-01T08:00Z', '2024-05-09T12:00Z']],
    [
      'EXDATE on its own clocks',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240502T100000'],
      ['2024-05-01T08:00Z', '2024-05-03T08:00Z'],
    ],
    [
      'EXDATE with a zone',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=America/New_York:20240502T040000'],
      ['2024-05-01T08:00Z', '2024-05-03T08:00Z'],
    ],
    ['EXDATE in UTC', ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240502T080000Z,20240503T080000Z'], ['2024-05-01T08:00Z']],
    [
      'EXDATE of a day',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20240501'],
      ['2024-05-02T08:00Z', '2024-05-03T08:00Z'],
    ],
    [
      'two rules',
      ['RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2024-05-01T08:00Z', '2024-05-02T08:00Z', '2024-05-08T08:00Z'],
    ],
    ['a rule with nothing in it', ['RRULE:'], ['2024-05-01T08:00Z']],
  ])('%s', async (_, rules, expected) => {
    expect(await timesOf('DTSTART;TZID=Europe/Berlin:20240501T100000', ...rules)).toEqual(expected);
  });

  test('of days is named by its days', async () => {
    const { events } = await eventsIn(
      calendar(
        ...event(
          'DTSTART;VALUE=DATE:20240330',
          'RRULE:FREQ=DAILY;UNTIL=20240401T220000Z',
          'EXDATE;VALUE=DATE:20240331',
        ),
      ),
    );
    expect(events.map(({ at, sourceId }) => [shown(at), sourceId])).toEqual([
      ['2024-03-29T23:00Z', 'one 2024-03-30'],
      ['2024-03-31T22:00Z', 'one 2024-04-01'],
      ['2024-04-01T22:00Z', 'one 2024-04-02'],
    ]);
  });

  test('is unfolded up to sixty days from now', async () => {
    const times = await timesOf('DTSTART:20240524T100000Z', 'RRULE:FREQ=WEEKLY');
    expect([times[0], times.at(-1)]).toEqual(['2024-05-24T10:00Z', '2024-07-26T10:00Z']);
  });

  test('that is too long has its last thousand taken, and that is told', async () => {
    const { events, issues } = await eventsIn(calendar(...event('DTSTART:20150101T100000Z', 'RRULE:FREQ=DAILY')));
    expect([events.length, shown(events.at(-1)?.at ?? 0)]).toEqual([1000, '2024-07-31T10:00Z']);
    expect(issues).toMatchObject([{ what: 'bad-rule', detail: expect.stringContaining('the last 1000') }]);
  });

  test('is whole to its end also among many others', async () => {
    const many = Array.from({ length: 100 }, (_, number) => [
      'BEGIN:VEVENT',
      `UID:${number}`,
      'DTSTART;TZID=Europe/Berlin:20140106T100000',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
    ]);
    const { events, issues } = await eventsIn(calendar(...many.flat()));
    const lasts = new Map(events.map(({ sourceId, at }) => [sourceId?.split(' ')[0], shown(at)]));
    expect([...lasts.values()]).toEqual(Array.from({ length: 100 }, () => '2024-07-29T08:00Z'));
    expect(events).toHaveLength(100 * 552);
    expect(issues).toEqual([]);
  });

  test('with a rule that cannot be read is its start, and that is told', async () => {
    const { events, issues } = await eventsIn(calendar(...event('DTSTART:20240501T100000Z', 'RRULE:FREQ=OFTEN')));
    expect(events.map(({ at, sourceId }) => [shown(at), sourceId])).toEqual([
      ['2024-05-01T10:00Z', 'one 2024-05-01T10:00:00Z'],
    ]);
    expect(issues).toMatchObject([{ what: 'bad-rule', detail: 'FREQ=OFTEN' }]);
  });
});

describe('an exception', () => {
  const moved = event(
    'SUMMARY:Moved',
    'RECURRENCE-ID;TZID=Europe/Berlin:20240513T100000',
    'DTSTART;TZID=Europe/Berlin:20240514T150000',
  );

  test.each([
    ['before the series', [...moved, ...weekly]],
    [
      'after the series and others',
      [...weekly, 'BEGIN:VEVENT', 'UID:two', 'DTSTART:20200101T000000Z', 'END:VEVENT', ...moved],
    ],
  ])('takes the place of its occurrence: %s', async (_, content) => {
    const { events } = await eventsIn(calendar(...content));
    const ofSeries = events.filter(({ sourceId }) => sourceId?.startsWith('one'));
    expect(ofSeries.map(({ at, title, sourceId }) => [shown(at), title, sourceId])).toEqual([
      ['2024-05-06T08:00Z', 'Call', 'one 2024-05-06T08:00:00Z'],
      ['2024-05-14T13:00Z', 'Moved', 'one 2024-05-13T08:00:00Z'],
      ['2024-05-20T08:00Z', 'Call', 'one 2024-05-20T08:00:00Z'],
      ['2024-05-27T08:00Z', 'Call', 'one 2024-05-27T08:00:00Z'],
    ]);
  });

  test.each(['RECURRENCE-ID:20240513T080000Z', 'RECURRENCE-ID:20240513T100000', 'RECURRENCE-ID;VALUE=DATE:20240513'])(
    'finds it also by %s',
    async (name) => {
      const { events } = await eventsIn(calendar(...weekly, ...event(name, 'STATUS:CANCELLED')));
      expect(events.map(({ cancelled }) => cancelled)).toEqual([false, true, false, false]);
      expect(events[1]).toMatchObject({ at: Date.parse('2024-05-13T08:00Z'), sourceId: 'one 2024-05-13T08:00:00Z' });
    },
  );

  test('of Exchange finds a day by its midnight', async () => {
    const days = event('DTSTART;VALUE=DATE:20240219', 'DTEND;VALUE=DATE:20240220', 'RRULE:FREQ=WEEKLY;COUNT=2');
    const to = ['DTSTART;VALUE=DATE:20240227', 'DTEND;VALUE=DATE:20240228'];
    const zoned = event('RECURRENCE-ID;TZID=W. Europe Standard Time:20240226T000000', ...to);
    const inUtc = event('RECURRENCE-ID:20240225T230000Z', ...to);
    for (const exception of [zoned, inUtc]) {
      const { events } = await eventsIn(calendar(...days, ...exception));
      expect(events.map(({ at, sourceId }) => [shown(at), sourceId])).toEqual([
        ['2024-02-18T23:00Z', 'one 2024-02-19'],
        ['2024-02-26T23:00Z', 'one 2024-02-26'],
      ]);
    }
  });

  test('for the future moves the later ones, but not those with one of their own', async () => {
    const later = event(
      'SUMMARY:Later',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20240513T100000',
      'DTSTART;TZID=Europe/Berlin:20240513T110000',
    );
    const own = event(
      'SUMMARY:Own',
      'RECURRENCE-ID;TZID=Europe/Berlin:20240520T100000',
      'DTSTART;TZID=Europe/Berlin:20240521T090000',
    );
    const { events } = await eventsIn(calendar(...weekly, ...later, ...own));
    expect(events.map(({ at, title }) => [shown(at), title])).toEqual([
      ['2024-05-06T08:00Z', 'Call'],
      ['2024-05-13T09:00Z', 'Later'],
      ['2024-05-21T07:00Z', 'Own'],
      ['2024-05-27T09:00Z', 'Later'],
    ]);
  });

  test('without its series is an event by itself', async () => {
    const { events } = await eventsIn(calendar(...moved));
    expect(events.map(({ at, sourceId }) => [shown(at), sourceId])).toEqual([
      ['2024-05-14T13:00Z', 'one 2024-05-13T08:00:00Z'],
    ]);
  });
});

describe('of several versions of an event', () => {
  const version = (sequence: string, stamp: string, title: string): string[] =>
    event(`SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `SUMMARY:${title}`, 'DTSTART:20240501T100000Z');

  test.each([
    ['the higher SEQUENCE', version('2', '20240101T000000Z', 'wins'), version('1', '20240301T000000Z', 'loses')],
    ['the later DTSTAMP', version('1', '20240301T000000Z', 'wins'), version('1', '20240101T000000Z', 'loses')],
    ['SEQUENCE as a number', version('10', '20240101T000000Z', 'wins'), version('9', '20240101T000000Z', 'loses')],
  ])('%s wins, wherever it stands', async (_, newer, older) => {
    for (const content of [
      [...newer, ...older],
      [...older, ...newer],
    ]) {
      const { events } = await eventsIn(calendar(...content));
      expect(events.map(({ title }) => title)).toEqual(['wins']);
    }
  });
});
