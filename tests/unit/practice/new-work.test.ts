import { expect, test } from 'vitest';
import { newWorkFor, newWorkId } from '../../../utils/practice/new-work.ts';
import { promise } from '../signals/support.ts';
import { answer, now, opportunity, practiceOf, said } from './client-support.ts';

const surveys = [answer('five', 'csat', 5, '2026-11-01T09:00')];
const look = (parts: Parameters<typeof practiceOf>[0]) => newWorkFor(practiceOf(parts), now);

test('who is content, and to whom nothing is late, may be asked for more work and for a recommendation', () => {
  expect(look({ surveys })).toEqual({
    isTime: true,
    sorts: ['upsell', 'referral'],
    evidence: [{ kind: 'survey', id: 'five' }],
  });
});

test('nobody is asked while a promise is late, they are not content, nobody knows, or they are no client now', () => {
  const late = [promise('late', { due: '2026-11-24' })];
  expect(look({ surveys, promises: late })).toMatchObject({ isTime: false, because: 'promise-late' });
  const feedback = [said('slow', 'complaint', '2026-11-20T09:00')];
  expect(look({ surveys, feedback })).toMatchObject({ isTime: false, because: 'not-content' });
  expect(look({})).toMatchObject({ isTime: false, because: 'not-known-content' });
  expect(newWorkFor(practiceOf({ surveys }, { status: 'former' }), now)).toMatchObject({ because: 'not-active' });
});

test('a promise of theirs that is late, and one that is due today, stop nothing', () => {
  const promises = [promise('theirs', { due: '2026-11-01', owedBy: 'them' }), promise('today', { due: '2026-11-25' })];
  expect(look({ surveys, promises }).isTime).toBe(true);
});

test('what is under way, and what was asked for this year, is not asked for again', () => {
  const underWay = opportunity('any', { sort: 'upsell', stage: 'talking' });
  const asked = opportunity(newWorkId('referral', 'northwind', now), { sort: 'referral', stage: 'lost' });
  expect(look({ surveys, opportunities: [underWay, asked] })).toMatchObject({ sorts: [] });
  const won = opportunity('won', { sort: 'upsell', stage: 'won' });
  expect(look({ surveys, opportunities: [won] })).toMatchObject({ sorts: ['upsell', 'referral'] });
});
