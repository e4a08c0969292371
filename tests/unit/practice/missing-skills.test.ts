import { expect, test } from 'vitest';
import { missingSkills } from '../../../utils/practice/missing-skills.ts';
import { projectOf } from '../mails/facts.ts';
import { teammateOf } from '../mails/team.ts';

const project = projectOf({ skills: { Maps: { weeks: 2 }, design: { weeks: 1 } } });

test('what nobody who is active can do is missing; where no team is known, nothing is said', () => {
  expect(missingSkills(project, [])).toEqual([]);
  expect(missingSkills(project, [teammateOf({ skills: { Design: true } })])).toEqual(['Maps']);
  const left = teammateOf({ skills: { Maps: true }, isActive: false });
  expect(missingSkills(project, [left, teammateOf({ skills: { Design: true } })])).toEqual(['Maps']);
});
