import { describe, expect, test } from 'vitest';
import { readRulePattern } from '../../../utils/importers/calendar/rule-pattern.ts';
import { RuleSteps } from '../../../utils/importers/calendar/rule-steps.ts';
import { timesOfRule } from '../../../utils/importers/calendar/rule-times.ts';

const last = Date.parse('2030-01-01T00:00Z');
const day = 24 * 60 * 60 * 1000;

/** The first days that a rule names, at ten o'clock unless they say otherwise. */
function days(rule: string, start: string, count: number): string[] {
  const pattern = readRulePattern(rule);
  if (!pattern) throw new Error(`not read: ${rule}`);
  const from = Date.parse(`${start}T10:00Z`);
  // Of these there are too many for years.
  const until = ['HOURLY', 'MINUTELY'].includes(pattern.frequency) ? from + 2 * day : last;
  const { times } = timesOfRule(pattern, from, until, new RuleSteps());
  return times.slice(0, count).map((time) => new Date(time).toISOString().slice(0, 16).replace('T10:00', ''));
}

describe('a rule', () => {
  test.each([
    ['FREQ=YEARLY', '2024-02-29', ['2024-02-29', '2028-02-29']],
    ['FREQ=MONTHLY', '2024-01-31', ['2024-01-31', '2024-03-31', '2024-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-01-31', ['2024-01-31', '2024-02-29', '2024-03-31']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2024-05-31', ['2024-05-31', '2024-06-28', '2024-07-31']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2024-09-13', ['2024-09-13', '2024-12-13', '2025-06-13']],
    ['FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', '2024-05-06', ['2024-05-06', '2024-05-13', '2024-05-20']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO', '1997-08-05', ['1997-08-05', '1997-08-10', '1997-08-19']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '1997-08-05', ['1997-08-05', '1997-08-17', '1997-08-19']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2024-05-13', ['2024-05-13', '2025-05-12', '2026-05-11']],
    ['FREQ=YEARLY;BYWEEKNO=-1', '2024-12-23', ['2024-12-23', '2025-12-22', '2026-12-28']],
    ['FREQ=YEARLY;BYYEARDAY=1,-1', '2024-01-01', ['2024-01-01', '2024-12-31', '2025-01-01']],
    ['FREQ=YEARLY;BYDAY=20MO', '2024-05-13', ['2024-05-13', '2025-05-19', '2026-05-18']],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU;BYHOUR=10;BYMINUTE=0', '2024-01-07', ['2024-01-07', '2024-01-14']],
    ['FREQ=DAILY;BYHOUR=9,17;BYMINUTE=30', '2024-05-06', ['2024-05-06', '2024-05-06T17:30', '2024-05-07T09:30']],
    ['FREQ=HOURLY;INTERVAL=6', '2024-05-06', ['2024-05-06', '2024-05-06T16:00', '2024-05-06T22:00']],
    ['FREQ=MINUTELY;INTERVAL=90;BYHOUR=10,13', '2024-05-06', ['2024-05-06', '2024-05-06T13:00', '2024-05-07']],
    ['FREQ=WEEKLY;BYDAY=TU', '2024-05-06', ['2024-05-06', '2024-05-07', '2024-05-14']],
    ['rrule:freq=daily;interval=0;byday=MO,;', '2024-05-06', ['2024-05-06', '2024-05-13']],
  ])('%s', (rule, start, expected) => {
    expect(days(rule, start, expected.length)).toEqual(expected);
  });

  test.each([
    'FREQ=OFTEN',
    'BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;COUNT=some',
    'FREQ=YEARLY;BYMONTH=13',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'D1 #10',
  ])('%s is not understood', (rule) => {
    expect(readRulePattern(rule)).toBeNull();
  });

  test('that names no day has its start alone, and ends', () => {
    expect(days('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2024-05-06', 5)).toEqual(['2024-05-06']);
    expect(days('FREQ=YEARLY;INTERVAL=999999999', '2024-05-06', 5)).toEqual(['2024-05-06']);
  });

  test('is cut where it makes too much work', () => {
    const pattern = readRulePattern('FREQ=SECONDLY');
    const found = pattern && timesOfRule(pattern, 0, last, new RuleSteps());
    expect(found).toMatchObject({ isCutOff: true });
    expect(found?.times.length).toBeGreaterThan(1000);
  });
});

describe('of a rule that goes on', () => {
  const found = (rule: string, steps = new RuleSteps(), newest?: number) => {
    const pattern = readRulePattern(rule);
    if (!pattern) throw new Error(`not read: ${rule}`);
    return timesOfRule(pattern, Date.parse('2026-02-28T10:00Z'), last, steps, newest);
  };

  test.each([
    'FREQ=YEARLY',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=3,11',
    'FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=SU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;INTERVAL=5',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO,SU',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SU;WKST=SU',
    'FREQ=WEEKLY;BYDAY=MO,WE;BYSETPOS=-1',
    'FREQ=WEEKLY;BYMONTH=2,3',
    'FREQ=DAILY;INTERVAL=10',
    'FREQ=DAILY;BYMONTH=2',
    'FREQ=HOURLY;INTERVAL=47;BYMINUTE=0,30',
    'FREQ=MINUTELY;INTERVAL=1441',
    'FREQ=SECONDLY;INTERVAL=172801',
  ])('the newest are those that it names last: %s', (rule) => {
    const counted = found(`${rule};COUNT=99999`);
    expect(counted.isCutOff).toBe(false);
    expect(found(rule)).toEqual(counted);
    const [start = 0, ...others] = counted.times;
    const newest = found(rule, new RuleSteps(), 3);
    expect(newest.times.slice(-3)).toEqual(others.slice(-3));
    expect(newest.times[0]).toBe(start);
  });

  test('all share the work, and what one leaves is there for the next', () => {
    const steps = new RuleSteps();
    steps.expect(500);
    for (let nth = 1; nth < 500; nth++) expect(found('FREQ=DAILY', steps).times.length).toBeGreaterThan(120);
    steps.giveBack(3000);
    const { times, isCutOff } = found('FREQ=DAILY', steps);
    expect(isCutOff).toBe(true);
    expect(times.length).toBeGreaterThan(1100);
    expect(times.at(-1)).toBe(Date.parse('2029-12-31T10:00Z'));
  });
});
