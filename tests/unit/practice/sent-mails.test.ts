import { expect, test } from 'vitest';
import { lastSent } from '../../../utils/practice/sent-mails.ts';
import { mailOf } from '../mails/facts.ts';

test('only what was sent counts, of its template and about its project', () => {
  const mails = [mailOf('delivery', 5, 'portal'), mailOf('delivery', 9, 'another'), mailOf('delivery', null, 'portal')];
  expect(lastSent(mails, 'delivery', 'portal')).toBe(5);
  expect(lastSent(mails, 'delivery')).toBe(9);
  expect(lastSent(mails, 'kick-off')).toBeNull();
});
