import { expect, test } from 'vitest';
import { workload } from '../../../utils/practice/workload.ts';
import { milestones, work, worker } from './support.ts';

const today = '2026-11-23';
const team = [worker(['design'], 4), worker(['code', 'design'], 5)];
const two = [
  work({ design: 2 }, { due: '2026-12-04' }, 'shop'),
  work({ code: 3, design: 1 }, { due: '2026-12-04' }, 'site'),
];

test('each week says what is needed, what there is, and what it is made of', () => {
  const { weeks } = workload(two, team, today, 3);
  expect(weeks.map(({ monday, needed, available, short }) => [monday, needed, available, short])).toEqual([
    ['2026-11-23', 15, 9, 6],
    ['2026-11-30', 15, 9, 6],
    ['2026-12-07', 0, 9, 0],
  ]);
  expect(weeks[0]?.parts).toEqual([
    { projectId: 'shop', skill: 'design', days: 5 },
    { projectId: 'site', skill: 'code', days: 7.5 },
    { projectId: 'site', skill: 'design', days: 2.5 },
  ]);
});

test('what a project needs of a skill in a week is one part of it, whatever its milestones', () => {
  const dates = milestones(['2026-11-24'], ['2026-11-26']);
  const { weeks } = workload([work({ code: 1 }, { milestones: dates })], team, today, 1);
  expect(weeks[0]?.parts).toEqual([{ projectId: 'one', skill: 'code', days: 5 }]);
});

test('enough people with the wrong skills are not enough', () => {
  const { weeks } = workload(
    [work({ code: 2 }, { due: '2026-11-27' })],
    [worker(['code']), worker(['design'])],
    today,
    1,
  );
  expect(weeks).toMatchObject([{ needed: 10, available: 10, short: 5 }]);
});

test('whoever can do two things does the one that nobody else can', () => {
  const { weeks } = workload([work({ design: 0.8, code: 1 }, { due: '2026-11-27' })], team.toReversed(), today, 1);
  expect(weeks).toMatchObject([{ needed: 9, short: 0 }]);
});

test('of one skill it shows what is needed of it and those who have it', () => {
  const { weeks } = workload(two, team, today, 1, 'code');
  expect(weeks).toMatchObject([{ needed: 7.5, available: 5, parts: [{ projectId: 'site', skill: 'code' }] }]);
});

test('what is not known is named, and what is over needs nothing', () => {
  const others = [
    work({}, {}, 'empty'),
    work({ code: 1 }, {}, 'open'),
    work({ code: 1 }, { status: 'stopped', due: '2026-12-04' }, 'stopped'),
    work({ code: 1 }, { milestones: milestones(['2026-12-04', '2026-11-20']) }, 'done'),
  ];
  const { weeks, unknown } = workload(others, team, today, 2);
  expect(weeks.map(({ needed }) => needed)).toEqual([0, 0]);
  expect(unknown).toEqual([
    { projectId: 'empty', why: 'no-skills' },
    { projectId: 'open', why: 'no-due' },
  ]);
});

test('what was promised and has not begun needs its days from its start on', () => {
  const planned = work({ code: 1 }, { status: 'planned', start: '2026-11-30', due: '2026-12-04' }, 'planned');
  const { weeks } = workload([planned], team, today, 2);
  expect(weeks.map(({ needed }) => needed)).toEqual([0, 5]);
});
