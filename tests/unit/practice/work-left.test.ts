import { expect, test } from 'vitest';
import { daysWithin, workLeft } from '../../../utils/practice/work-left.ts';
import { milestones, work } from './support.ts';

const today = '2026-11-23';

test('work without milestones goes evenly from its start to its due', () => {
  const { fields } = work({ Design: 4 }, { start: '2026-11-09', due: '2026-12-04' });
  expect(workLeft(fields, today)).toEqual([{ skill: 'design', span: { from: today, until: '2026-12-04' }, days: 10 }]);
  expect(workLeft({ ...fields, start: null }, today)).toMatchObject([{ days: 20 }]);
  expect(workLeft({ ...fields, start: '2026-11-28' }, today)).toMatchObject([
    { span: { from: '2026-11-30' }, days: 20 },
  ]);
});

test('a milestone that is done needs nothing; the others are done by their dates, one after the other', () => {
  const { fields } = work(
    { design: 4 },
    { milestones: milestones(['2026-11-20', '2026-11-19'], ['2026-11-20'], ['2026-12-04'], [null]), due: '2027-01-01' },
  );
  expect(workLeft(fields, today)).toEqual([
    { skill: 'design', span: { from: today, until: today }, days: 5 },
    { skill: 'design', span: { from: today, until: '2026-12-04' }, days: 5 },
    { skill: 'design', span: { from: '2026-12-04', until: '2027-01-01' }, days: 5 },
  ]);
});

test('projects that are over need nothing', () => {
  for (const status of ['done', 'stopped'] as const)
    expect(workLeft(work({ design: 4 }, { status }).fields, today)).toEqual([]);
  expect(workLeft(work({ design: 4 }, { milestones: milestones([null, '2026-11-01']) }).fields, today)).toEqual([]);
});

test('what is not known is said, and why', () => {
  expect(workLeft(work({}, { due: '2027-01-01' }).fields, today)).toBe('no-skills');
  expect(workLeft(work({ design: 0 }, { due: '2027-01-01' }).fields, today)).toBe('no-skills');
  expect(workLeft(work({ design: 1 }).fields, today)).toBe('no-due');
  expect(workLeft(work({ design: 1 }, { milestones: milestones([null]) }).fields, today)).toBe('no-due');
  expect(workLeft(work({ design: 1 }, { due: '2026-11-20' }).fields, today)).toBe('past-due');
});

test('a piece is spread over the days from Monday to Friday', () => {
  const piece = { skill: 'design', span: { from: '2026-11-26', until: '2026-12-02' }, days: 10 };
  expect(daysWithin(piece, { from: today, until: '2026-11-29' })).toBe(4);
  expect(daysWithin(piece, { from: '2026-11-28', until: '2026-11-29' })).toBe(0);
});
