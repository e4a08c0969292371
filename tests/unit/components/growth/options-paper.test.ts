// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { optionsPaper } from '../../../../components/opportunity/options-paper.ts';
import { sumText } from '../../../../components/opportunity/opportunity-words.ts';
import { opportunity } from '../../practice/client-support.ts';
import { openPageWorld } from '../page-world.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const option = (name: string, place: number, isNothing = false) => ({ name, gives: '', costs: '', isNothing, place });

test('the sheet has every way in its order, doing nothing last, and nothing of it is cut', () => {
  const long = 'x'.repeat(900);
  const sheet = optionsPaper(
    opportunity('shop', {
      goal: `${long}\nBy spring`,
      options: {
        nothing: option('Do nothing', 0, true),
        b: { ...option('A shop', 2), gives: long },
        a: option('<b>A desk</b>', 1),
      },
      recommended: 'b',
      why: 'It pays',
      decision: 'They take it',
      decidedOn: '2026-11-20',
    }),
    'Northwind',
  );
  expect(sheet.sections.map(({ title }) => title)).toEqual([
    'Goal',
    '<b>A desk</b>',
    'A shop',
    'Do nothing',
    'Our recommendation',
    'Decision',
  ]);
  const [goal, , shop, , recommendation, decision] = sheet.sections;
  expect(goal?.items.map(({ text }) => text)).toEqual([long, 'By spring']);
  expect(shop?.items[0]?.detail).toBe(long);
  expect(recommendation?.items.map(({ text }) => text)).toEqual(['A shop', 'It pays']);
  expect(decision?.items.map(({ text }) => text)).toEqual(['They take it', '20 November 2026']);
});

test('what is not said yet is said to be so, and a way that was taken out is recommended no more', () => {
  const { sections } = optionsPaper(opportunity('shop', { recommended: 'gone' }), 'Northwind');
  expect(sections.map(({ items, empty }) => [items.length, empty])).toEqual([
    [0, 'No goal is written down yet.'],
    [0, 'None yet'],
    [0, 'Not decided yet.'],
  ]);
});

test('a currency that nobody knows is written as it was typed', () => {
  expect(sumText({ value: 1200, currency: 'EUR' })).toBe('€1,200');
  expect(sumText({ value: 1200, currency: 'beads' })).toBe('1,200 beads');
  expect(sumText({ value: 1200, currency: '' })).toBe('1,200');
});
