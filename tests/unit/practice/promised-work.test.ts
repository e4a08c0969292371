import { expect, test } from 'vitest';
import { isPromised } from '../../../utils/practice/promised-work.ts';
import { outlineOf, riskOf } from '../mails/facts.ts';

const nothing = { outlines: [], risks: [] };

test('planned work is promised once the client agreed to its outline, or we accepted the gap', () => {
  const agreed = outlineOf({ agreedOn: '2026-11-20' });
  expect(isPromised('portal', { ...nothing, outlines: [outlineOf({})] })).toBe(false);
  expect(isPromised('portal', { ...nothing, outlines: [outlineOf({ version: 2 }), agreed] })).toBe(true);
  expect(isPromised('another', { ...nothing, outlines: [agreed] })).toBe(false);
  expect(isPromised('portal', { ...nothing, risks: [riskOf()] })).toBe(false);
  expect(isPromised('portal', { ...nothing, risks: [riskOf({ rule: 'capacity-gap' })] })).toBe(true);
});
