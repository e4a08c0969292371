import { expect, test } from 'vitest';
import { fitOf } from '../../../utils/practice/project-fit.ts';
import { milestones, work, worker } from './support.ts';

const today = '2026-11-23';
const team = [
  { ...worker(['Design']), name: 'Maria' },
  { ...worker(['code']), name: 'Noa' },
  { ...worker(['design']), name: 'Gone', isActive: false },
];
const shop = work({ DESIGN: 2, code: 1 }, { status: 'planned', due: '2026-11-27' }, 'shop');

test('a gap says which skill, how much of it, who has it, and when all of it could be done', () => {
  expect(fitOf(shop, team, [], today)).toEqual({
    kind: 'gap',
    due: '2026-11-27',
    earliest: '2026-12-04',
    gaps: [{ skill: 'DESIGN', weeks: 1, who: ['Maria'] }],
    share: 1 - 5 / 15,
  });
});

test('where there is time it fits, and the project is not in its own way', () => {
  const later = work({ design: 2 }, { due: '2026-12-04' }, 'shop');
  expect(fitOf(later, team, [later], today)).toEqual({ kind: 'fits', due: '2026-12-04', earliest: '2026-12-04' });
  const other = work({ design: 2 }, { due: '2026-12-04' }, 'other');
  expect(fitOf(later, team, [later, other], today)).toMatchObject({ kind: 'gap', earliest: '2026-12-18' });
});

test('what is planned is all ahead, also where it should have begun', () => {
  const late = work({ design: 2 }, { status: 'planned', start: '2026-11-09', due: '2026-11-27' });
  expect(fitOf(late, team, [], today)).toMatchObject({ kind: 'gap', gaps: [{ weeks: 1 }] });
});

test('milestones that are done are no part of it', () => {
  const half = work({ design: 2 }, { due: '2026-11-27', milestones: milestones([null, '2026-11-20'], [null]) });
  expect(fitOf(half, team, [], today)).toMatchObject({ kind: 'fits' });
});

test('a due that has passed is a gap of all that is left', () => {
  expect(fitOf(work({ design: 1 }, { due: '2026-11-20' }), team, [], today)).toMatchObject({ kind: 'gap', share: 0 });
});

test('where something is not known it says what', () => {
  expect(fitOf(work({ design: 1 }, { status: 'done' }), team, [], today)).toEqual({ kind: 'over' });
  expect(fitOf(work({}), team, [], today)).toEqual({ kind: 'no-skills' });
  expect(fitOf(shop, [], [], today)).toEqual({ kind: 'no-team' });
  expect(fitOf(work({ design: 1 }), team, [], today)).toEqual({ kind: 'no-due', earliest: '2026-11-27' });
});

test('what was promised to others and has not begun takes its weeks already', () => {
  const december = { status: 'planned', start: '2026-12-01', due: '2026-12-31' } as const;
  const [first, second] = ['first', 'second'].map((id) => work({ design: 4.4 }, december, id));
  expect(first && fitOf(first, team, [], today)).toMatchObject({ kind: 'fits' });
  expect(first && second && fitOf(second, team, [first], today)).toMatchObject({ kind: 'gap' });
});
