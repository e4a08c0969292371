import { describe, expect, test } from 'vitest';
import { healthOf } from '../../../../utils/practice/health/index.ts';
import type { Looked } from '../../../../utils/practice/risks/risk-rule.ts';
import type { FieldsOf } from '../../../../utils/records/index.ts';
import { mail, promise, time } from '../../signals/support.ts';
import { answer, now, person, practiceOf, risk, said } from '../client-support.ts';

const part = (
  name: string,
  parts: Partial<Omit<Looked, 'client'>> = {},
  client: Partial<FieldsOf<'client'>> = {},
): string => {
  const found = healthOf(practiceOf(parts, client), now).find((each) => each.name === name);
  return `${found?.standing} ${found?.reason} ${found?.evidence.map(({ id }) => id).join()}`;
};

describe('the health of a client', () => {
  test('is unknown where nothing is known', () => {
    expect(healthOf(practiceOf(), now).map(({ name, standing }) => `${name} ${standing}`)).toEqual([
      'attention unknown',
      'promises unknown',
      'satisfaction unknown',
      'risks unknown',
      'contacts unknown',
    ]);
  });

  test('attention is measured against the agreed cadence', () => {
    const cadence = { days: 7, chosenBy: 'client' as const, since: '2026-01-01' };
    const attention = (day: string) => part('attention', { contacts: [mail('m', `${day}T09:00`, 'out')] }, { cadence });
    expect(attention('2026-11-18')).toBe('good in-touch m,northwind');
    expect(attention('2026-11-17')).toBe('fair overdue m,northwind');
    expect(attention('2026-11-10')).toBe('poor long-overdue m,northwind');
    expect(part('attention', { contacts: [mail('m', '2026-11-20T09:00', 'in')] }, { cadence })).toContain('never-met');
  });

  test('attention is counted from when the cadence was agreed, and from nobody who is paused or left', () => {
    const contacts = [mail('m', '2026-09-01T09:00', 'out')];
    const cadence = { days: 7, chosenBy: 'client' as const, since: '2026-11-24' };
    expect(part('attention', { contacts }, { cadence })).toContain('good in-touch');
    const agreed = { ...cadence, since: '2026-01-01' };
    expect(part('attention', { contacts }, { cadence: agreed })).toContain('poor');
    for (const status of ['paused', 'former'] as const)
      expect(part('attention', { contacts }, { cadence: agreed, status })).toBe('unknown at-rest northwind');
  });

  test('promises are good while they are kept, fair with one late, poor with two', () => {
    const kept = [promise('kept', { due: '2026-11-10', state: 'kept', closedAt: time('2026-11-09T09:00') })];
    const late = ['2026-11-20', '2026-11-21'].map((due) => promise(due, { due }));
    expect(part('promises', { kept })).toBe('good promises-kept kept');
    expect(part('promises', { kept, promises: late.slice(1) })).toBe('fair promise-late 2026-11-21');
    expect(part('promises', { kept, promises: late })).toBe('poor promises-late 2026-11-20,2026-11-21');
  });

  test('satisfaction follows what they said last, and an open complaint before it', () => {
    const surveys = [answer('nps', 'nps', 9, '2026-11-01T09:00'), answer('csat', 'csat', 2, '2026-10-01T09:00')];
    expect(part('satisfaction', { surveys })).toBe('good content nps');
    expect(part('satisfaction', { surveys: surveys.slice(1) })).toBe('poor discontent csat');
    expect(part('satisfaction', { surveys: [answer('own', 'own', 3, '2026-11-01T09:00')] })).toBe('fair mixed own');
    expect(part('satisfaction', { surveys: [answer('nps', 'nps', 6, '2026-11-01T09:00')] })).toContain('poor');
    const told = said('told', 'complaint', '2026-11-10T09:00', { toldOn: '2026-11-12' });
    expect(part('satisfaction', { surveys, feedback: [told] })).toBe('fair mixed told');
    const open = said('open', 'complaint', '2026-10-10T09:00');
    expect(part('satisfaction', { surveys, feedback: [open] })).toBe('poor complaint-open open');
    expect(part('satisfaction', { surveys: [answer('old', 'nps', 9, '2025-11-01T09:00')] })).toContain('unknown');
    const asked = answer('asked', 'csat', 5, '2026-11-01T09:00', { state: 'asked' });
    expect(part('satisfaction', { surveys: [asked] })).toContain('unknown');
  });

  test('risks are poor with one that weighs heavily; proposals count for nothing', () => {
    expect(part('risks', { risks: [risk('r', { likelihood: 2, impact: 3 })] })).toBe('poor high-risk r');
    expect(part('risks', { risks: [risk('r')] })).toBe('fair some-risk r');
    expect(part('risks', { risks: [risk('r', { state: 'closed' })] })).toBe('good no-risks-open r');
    expect(part('risks', { risks: [risk('r', { state: 'proposed' })] })).toBe('unknown no-risks-noted ');
  });

  test('contacts are good with several people, poor where all hangs on one for months', () => {
    const people = [person('Jean'), person('Ana')];
    const months = ['11', '10', '09', '08', '07', '06', '05', '04'];
    const contacts = months.map((month) => mail(month, `2026-${month}-10T09:00`, 'in'));
    const ana = { 'ana@northwind.example': { name: 'Ana', place: 'from', status: 'unknown' } } as const;
    expect(part('contacts', { people, contacts })).toBe('poor only-one-met Jean');
    expect(part('contacts', { people, contacts: contacts.slice(0, 1) })).toBe('fair one-met Jean');
    const both = [mail('ana', '2026-11-20T09:00', 'in', { participants: ana }), ...contacts];
    expect(part('contacts', { people, contacts: both })).toBe('good several-met Jean,Ana');
  });
});
