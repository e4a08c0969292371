import { expect, test } from 'vitest';
import { agreeDates } from '../../../utils/practice/agree-dates.ts';
import { editMilestone } from '../../../utils/practice/edit-milestone.ts';
import { inOrder } from '../../../utils/practice/milestone-order.ts';
import { laterMilestones, moveMilestone } from '../../../utils/practice/move-milestone.ts';
import { datedMilestone } from '../../records/plain-records.ts';

const milestones = {
  build: datedMilestone('2026-03-20', { name: 'Build', place: 1 }),
  design: datedMilestone('2026-03-10', { name: 'Design', place: 0 }),
  photos: datedMilestone('2026-03-22', { name: 'Photos', actual: '2026-03-01', place: 2 }),
  launch: datedMilestone('2026-04-01', { name: 'Launch', place: 3 }),
  talk: datedMilestone(null, { name: 'Talk', place: 4 }),
};
const days = (moved: Record<string, { current: string | null }>) =>
  Object.fromEntries(Object.entries(moved).map(([id, { current }]) => [id, current]));

test('one moves alone', () => {
  expect(days(moveMilestone(milestones, 'design', '2026-03-13', false))).toEqual({
    ...days(milestones),
    design: '2026-03-13',
  });
});

test('the later ones that are not done move by the same days, over the end of summer time too', () => {
  const moved = moveMilestone(milestones, 'design', '2026-03-24', true);
  expect(days(moved)).toEqual({
    design: '2026-03-24',
    build: '2026-04-03',
    photos: '2026-03-22',
    launch: '2026-04-15',
    talk: null,
  });
  expect(moved['launch']?.agreed).toBe('2026-04-01');
  expect(laterMilestones(milestones, 'build').map(({ id }) => id)).toEqual(['launch']);
});

test('one that had no day gets one, and nothing moves with it', () => {
  expect(days(moveMilestone(milestones, 'talk', '2026-01-01', true))).toEqual({
    ...days(milestones),
    talk: '2026-01-01',
  });
  expect(laterMilestones(milestones, 'talk')).toEqual([]);
  expect(moveMilestone(milestones, 'nobody', '2026-01-01', true)).toEqual(milestones);
});

test('they stand by the day that counts, those of one day by their place, those without a day at the end', () => {
  const same = { ...milestones, zero: datedMilestone('2026-03-10', { place: -1 }) };
  expect(inOrder(same).map(({ id }) => id)).toEqual(['zero', 'design', 'build', 'photos', 'launch', 'talk']);
});

test('agreed are the days as they are now, but for what is done', () => {
  const moved = moveMilestone(milestones, 'design', '2026-03-24', true);
  const agreed = agreeDates(moved);
  expect(agreed['design']?.agreed).toBe('2026-03-24');
  expect(agreed['photos']).toEqual(milestones.photos);
  expect(agreed['talk']?.agreed).toBeNull();
});

test('one that is edited takes the later ones along, one that is new or loses its day does not', () => {
  const design = { ...milestones.design, name: 'Look', current: '2026-03-11' };
  const edited = editMilestone(milestones, 'design', design, true);
  expect(edited['design']).toEqual(design);
  expect(days(edited)).toMatchObject({ build: '2026-03-21', launch: '2026-04-02' });
  const fresh = datedMilestone('2026-03-01', { name: 'Kick-off', place: 5 });
  expect(editMilestone(milestones, 'new', fresh, true)).toEqual({ ...milestones, new: fresh });
  const undated = { ...design, current: null };
  expect(editMilestone(milestones, 'design', undated, true)).toEqual({ ...milestones, design: undated });
});
