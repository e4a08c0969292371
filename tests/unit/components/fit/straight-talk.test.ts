// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { gapText, straightTalkText, type GapFit } from '../../../../components/fit/straight-talk.ts';
import { openPageWorld } from '../page-world.ts';

beforeAll(() => void openPageWorld());

const gap: GapFit = {
  kind: 'gap',
  due: '2026-12-18',
  earliest: '2027-01-15',
  gaps: [
    { skill: 'design', weeks: 2.04, who: ['Maria'] },
    { skill: 'code', weeks: 1, who: [] },
  ],
  share: 0.63,
};
const options = (fit: GapFit) => straightTalkText('New shop', fit, 'Maria').match(/^\d\. .*$/gm) ?? [];

test('the gap is said in weeks of each skill', () => {
  expect(gapText(gap.gaps)).toBe('2 weeks of design and one week of code');
  expect(gapText([{ skill: 'design', weeks: 0.01, who: [] }])).toBe('0.1 weeks of design');
});

test('the ways out are a later date, less at first, and help', () => {
  const text = straightTalkText('New shop', gap, 'Maria');
  expect(text).toContain('“New shop”');
  expect(text).toContain('18 December 2026');
  expect(text.endsWith('Kind regards\nMaria')).toBe(true);
  const [later, less, help, ...more] = options(gap);
  expect(later).toContain('15 January 2027');
  expect(less).toContain('about 60%');
  expect(help).toContain('2 weeks of design and one week of code');
  expect(more).toEqual([]);
});

test('what is no way out is not offered', () => {
  expect(options({ ...gap, earliest: null, share: 0 })).toEqual([expect.stringMatching(/^1. Help/)]);
  expect(straightTalkText('New shop', gap, '').endsWith('Kind regards')).toBe(true);
});
