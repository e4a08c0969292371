import { expect, test } from 'vitest';
import { movedDeadlines, untoldDeadlines } from '../../../utils/practice/moved-deadlines.ts';
import { ago, mailOf, outlineOf, projectOf, stepOf } from '../mails/facts.ts';
import { milestoneOf } from '../../records/plain-records.ts';

const pilot = { agreed: '2026-11-24', current: '2026-12-01' };
const project = projectOf({
  milestones: {
    pilot: milestoneOf('Pilot', pilot),
    done: milestoneOf('Draft', { ...pilot, actual: '2026-12-01' }),
    fixed: milestoneOf('Go-live', { agreed: '2026-12-20', current: '2026-12-20' }),
    undated: milestoneOf('Training', { current: '2026-12-24' }),
  },
});
const nothing = { outlines: [], steps: [], mails: [] };

test('without an outline, a day is compared with the one that was agreed', () => {
  expect(movedDeadlines(project, [])).toEqual([{ id: 'pilot', name: 'Pilot', from: '2026-11-24', to: '2026-12-01' }]);
});

test('with outlines, it is compared with the last of them that they agreed to', () => {
  const agreedOn = '2026-11-20';
  const first = outlineOf({ agreedOn, milestones: { pilot: milestoneOf('Pilot', { agreed: '2026-11-24' }) } });
  const second = outlineOf({ agreedOn, version: 2, milestones: { pilot: milestoneOf('Pilot', pilot) } });
  expect(movedDeadlines(project, [first])).toMatchObject([{ id: 'pilot', from: '2026-11-24' }]);
  expect(movedDeadlines(project, [second, first])).toEqual([]);
  expect(movedDeadlines(project, [outlineOf({ agreedOn, version: 9, projectId: 'another' })])).toHaveLength(1);
});

test('what was set down and nobody agreed to, they do not know', () => {
  const agreed = outlineOf({
    agreedOn: '2026-11-20',
    milestones: { pilot: milestoneOf('Pilot', { agreed: '2026-11-23' }) },
  });
  const open = outlineOf({ version: 2, milestones: project.fields.milestones });
  expect(movedDeadlines(project, [open])).toMatchObject([{ id: 'pilot', from: '2026-11-24' }]);
  expect(movedDeadlines(project, [open, agreed])).toMatchObject([{ id: 'pilot', from: '2026-11-23' }]);
});

test('what came into the outline after they agreed is compared with the day that it was agreed for', () => {
  const before = outlineOf({ agreedOn: '2026-11-20' });
  expect(movedDeadlines(project, [before])).toMatchObject([{ id: 'pilot', from: '2026-11-24' }]);
});

test('they were told by a mail that was sent after the last change', () => {
  const told = (days: number) => [mailOf('deadline-change', ago(days), 'portal')];
  const changed = [stepOf('change', 'The pilot moves', ago(5))];
  expect(untoldDeadlines(project, nothing)).toHaveLength(1);
  expect(untoldDeadlines(project, { ...nothing, steps: changed, mails: told(4) })).toEqual([]);
  expect(untoldDeadlines(project, { ...nothing, steps: changed, mails: told(6) })).toHaveLength(1);
  const update = [mailOf('progress-update', ago(4), 'portal')];
  expect(untoldDeadlines(project, { ...nothing, steps: changed, mails: update })).toEqual([]);
  expect(untoldDeadlines(project, { ...nothing, mails: [mailOf('deadline-change', null, 'portal')] })).toHaveLength(1);
  expect(untoldDeadlines(project, { ...nothing, mails: [mailOf('deadline-change', ago(1), 'another')] })).toHaveLength(
    1,
  );
});
