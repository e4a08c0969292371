import { expect, test } from 'vitest';
import { lengthInLine } from '../../../components/log/length-in-line.ts';

test.each([
  ['Pricing, 20 min: they want the annual plan', 20],
  ['20min: pricing', 20],
  ['Pricing (1h 30 min)', 90],
  ['Workshop - 1,5 h', 90],
  ['Steering call, 2 h', 120],
  ['Pricing, 45 min\nand 20 min: of something else', 45],
])('%s: as long as it says', (line, minutes) => {
  expect(lengthInLine(line)).toBe(minutes);
});

test.each([
  'Pricing',
  'they wait 30 min for the truck',
  'Pricing, 30 minds think alike',
  'Answer, 2 h before the call',
  'Pricing, 0 min',
  'Pricing\n20 min',
  '',
])('%s: no length is guessed', (line) => {
  expect(lengthInLine(line)).toBeNull();
});
