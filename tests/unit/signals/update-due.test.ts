import { expect, test } from 'vitest';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { recordOf } from '../../records/plain-records.ts';
import { careOf, contact, decision, mail, time } from './support.ts';

function project(fields: Partial<FieldsOf<'project'>> = {}) {
  const cadence = { days: 7, chosenBy: 'client' as const, since: '2026-11-01' };
  return recordOf('project', 'shop', { cadence, addedAt: time('2026-11-01T09:00'), ...fields });
}
const due = (parts: Parameters<typeof careOf>[1], at: string) => careOf('update-due', parts, at);

test('an update is due when the project’s own cadence has passed since we spoke', () => {
  const parts = { projects: [project()], contacts: [contact('call', '2026-11-10T10:00')] };
  expect(due(parts, '2026-11-16T23:00')).toEqual([]);
  expect(due(parts, '2026-11-17T00:00')).toMatchObject([{ isLate: false, wait: { title: 'New shop' } }]);
  expect(due(parts, '2026-11-19T00:00')).toMatchObject([{ isLate: true, days: 2, weight: 44 }]);
});

test('where contacts say which project they are about, only those count', () => {
  const about = mail('m', '2026-11-03T10:00', 'out', { projectId: 'shop' });
  const parts = { projects: [project()], contacts: [contact('call', '2026-11-10T10:00'), about] };
  expect(due(parts, '2026-11-10T12:00')).toHaveLength(1);
});

test('the day of its agreement is a day, west of Greenwich as well', () => {
  const at = (moment: string) => careOf('update-due', { projects: [project()] }, moment, 'America/Los_Angeles');
  expect(at('2026-11-08T07:59')).toEqual([]);
  expect(at('2026-11-08T08:00')).toMatchObject([{ isLate: false, days: 0 }]);
  expect(at('2026-11-09T08:00')).toMatchObject([{ isLate: true, days: 1 }]);
});

test('what is done is due again when the cadence has passed once more', () => {
  const contacts = [contact('call', '2026-11-10T10:00')];
  const about = { signal: 'update-due', key: 'shop call', decidedAt: time('2026-11-19T09:00') };
  const parts = { projects: [project()], contacts, decisions: [decision({ ...about, decision: 'done' })] };
  expect(due(parts, '2026-11-25T23:00')).toEqual([]);
  expect(due(parts, '2026-11-26T00:00')).toMatchObject([{ isLate: false, days: 0 }]);
});

test('a project that does not run, or has no cadence of its own, is not waited for', () => {
  for (const fields of [{ status: 'done' }, { status: 'planned' }, { cadence: null }] as const)
    expect(due({ projects: [project(fields)] }, '2027-11-25T12:00')).toEqual([]);
});
