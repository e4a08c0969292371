import { expect, test } from 'vitest';
import { projectLate } from '../../../../utils/practice/risks/project-late.ts';
import type { Milestone } from '../../../../utils/records/project.ts';
import { milestoneOf, recordOf } from '../../../records/plain-records.ts';
import { foundBy, practiceOf } from '../client-support.ts';

const milestone = (days: Partial<Milestone>) => milestoneOf('Design', days);
const look = (...all: Milestone[]) => {
  const milestones = Object.fromEntries(all.map((each, place) => [String(place), each]));
  return foundBy(projectLate, practiceOf({ projects: [recordOf('project', 'shop', { milestones })] }));
};

const over = milestone({ agreed: '2026-11-01', current: '2026-12-20' });
const doneLate = milestone({ agreed: '2026-10-01', actual: '2026-10-09' });

test('two milestones past the agreed day, one of them still to come, are a risk for the project', () => {
  expect(look(over, doneLate)).toMatchObject([
    { key: 'shop', projectId: 'shop', title: 'New shop', count: 2, evidence: [{ kind: 'project', id: 'shop' }] },
  ]);
  expect(look(over, milestone({ current: '2026-11-24' }))).toHaveLength(1);
});

test('one alone, what was all reached in the end, what is due today, and what has no day are none', () => {
  expect(look(over)).toEqual([]);
  expect(look(doneLate, doneLate)).toEqual([]);
  expect(look(over, milestone({ agreed: '2026-11-25' }))).toEqual([]);
  expect(look(over, milestone({}))).toEqual([]);
});
