import { expect, test } from 'vitest';
import { promisesLate } from '../../../../utils/practice/risks/promises-late.ts';
import { promise, time } from '../../signals/support.ts';
import { foundBy, practiceOf } from '../client-support.ts';

const late = promise('late', { due: '2026-11-20' });
const keptLate = promise('kept late', { due: '2026-10-20', state: 'kept', closedAt: time('2026-10-22T09:00') });

test('two late promises of ours are a risk, each of them its evidence; the key is the year of the latest', () => {
  expect(foundBy(promisesLate, practiceOf({ promises: [late], kept: [keptLate] }))).toMatchObject([
    { key: '2026', count: 2, evidence: [{ kind: 'commitment', id: 'kept late' }, { id: 'late' }] },
  ]);
});

test('one alone, theirs, what was kept on its day, and what is long ago are none', () => {
  const kept = promise('kept', { due: '2026-10-20', state: 'kept', closedAt: time('2026-10-20T23:00') });
  const theirs = promise('theirs', { due: '2026-11-01', owedBy: 'them' });
  const today = promise('today', { due: '2026-11-25' });
  const old = promise('old', { due: '2026-01-01' });
  expect(foundBy(promisesLate, practiceOf({ promises: [late] }))).toEqual([]);
  for (const other of [theirs, today, old])
    expect(foundBy(promisesLate, practiceOf({ promises: [late, other], kept: [kept] })), other.id).toEqual([]);
});
