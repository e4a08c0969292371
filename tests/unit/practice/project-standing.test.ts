import { expect, test } from 'vitest';
import { projectOutcome } from '../../../utils/practice/project-outcome.ts';
import { afterTheEnd, projectStanding } from '../../../utils/practice/project-standing.ts';
import { projectTime } from '../../../utils/practice/project-time.ts';
import { datedMilestone, fieldsOf } from '../../records/plain-records.ts';

const project = fieldsOf('project', {
  start: '2026-01-05',
  due: '2026-06-01',
  milestones: {
    done: datedMilestone('2026-02-01', { name: 'Done', actual: '2026-02-04' }),
    early: datedMilestone('2026-02-10', { name: 'Early', actual: '2026-02-09' }),
    late: datedMilestone('2026-03-01', { name: 'Late' }),
    today: datedMilestone('2026-03-10', { name: 'Today' }),
    later: datedMilestone('2026-04-01', { name: 'Later' }),
    some: datedMilestone(null, { name: 'Some day' }),
  },
});

test('names what is next, what of today is not late, and what is late with its days', () => {
  const { next, late, done, all } = projectStanding(project, '2026-03-10');
  expect([next?.milestone.name, next?.days]).toEqual(['Today', 0]);
  expect(late.map(({ milestone, days }) => [milestone.name, days])).toEqual([['Late', 9]]);
  expect([done, all]).toEqual([2, 6]);
});

test('what is over owes nothing', () => {
  expect(projectStanding({ ...project, status: 'stopped' }, '2026-03-10')).toMatchObject({ next: null, late: [] });
});

test('the outcome counts what was in time and what was not, and by how much the last one missed its day', () => {
  expect(projectOutcome({ ...project, status: 'done' })).toEqual({
    status: 'done',
    onTime: 1,
    late: 1,
    endedLateBy: -1,
  });
  expect(projectOutcome(fieldsOf('project')).endedLateBy).toBeNull();
});

test('it took place until the last that was done, and goes on while it is not over', () => {
  expect(projectTime(project)).toEqual({ from: '2026-01-05', until: null });
  expect(projectTime({ ...project, status: 'done' })).toEqual({ from: '2026-01-05', until: '2026-02-09' });
  expect(projectTime(fieldsOf('project', { status: 'stopped', due: '2026-06-01' }))).toEqual({
    from: null,
    until: '2026-06-01',
  });
});

test('what stands after the end of the project is named, until it is done', () => {
  const milestones = { launch: datedMilestone('2026-06-02', { name: 'Launch' }), some: datedMilestone(null) };
  expect(afterTheEnd({ due: '2026-06-01', milestones })?.name).toBe('Launch');
  expect(afterTheEnd({ due: '2026-06-02', milestones })).toBeNull();
  expect(afterTheEnd({ due: null, milestones })).toBeNull();
  const done = { launch: datedMilestone('2026-06-02', { actual: '2026-06-02' }) };
  expect(afterTheEnd({ due: '2026-06-01', milestones: done })).toBeNull();
});
