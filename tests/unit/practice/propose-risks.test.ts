import { describe, expect, test } from 'vitest';
import { proposeRisks } from '../../../utils/practice/propose-risks.ts';
import { promise } from '../signals/support.ts';
import { now, practiceOf, risk, said } from './client-support.ts';

const late = ['2026-11-20', '2026-11-10'].map((due) => promise(due, { due }));
const complaint = said('slow', 'complaint', '2026-11-01T09:00');
const ids = (looked: Parameters<typeof proposeRisks>[0]) => {
  const { fresh, gone } = proposeRisks(looked, now);
  return { fresh: fresh.map(({ id }) => id), gone: gone.map(({ id }) => id) };
};

describe('what the evidence says of the register', () => {
  test('each risk is proposed under a name that it has for ever', () => {
    expect(ids(practiceOf({ promises: late, feedback: [complaint] }))).toEqual({
      fresh: ['risk promises-late northwind 2026', 'risk complaint-open northwind slow'],
      gone: [],
    });
  });

  test.each(['proposed', 'open', 'closed', 'refused'] as const)('what is %s is not proposed again', (state) => {
    const risks = [risk('risk complaint-open northwind slow', { rule: 'complaint-open', state })];
    expect(ids(practiceOf({ feedback: [complaint], risks }))).toEqual({ fresh: [], gone: [] });
  });

  test('what there can be one of for a client is not proposed beside an older one, and stands by newer evidence', () => {
    const open = risk('risk promises-late northwind 2025', { rule: 'promises-late' });
    expect(ids(practiceOf({ promises: late, risks: [open] }))).toEqual({ fresh: [], gone: [] });
    const refused = { ...open, fields: { ...open.fields, state: 'refused' as const } };
    expect(ids(practiceOf({ promises: late, risks: [refused] })).fresh).toEqual(['risk promises-late northwind 2026']);
  });

  test('without its evidence what a rule proposed is to be closed; what a person wrote down stays', () => {
    const risks = [
      risk('risk complaint-open northwind slow', { rule: 'complaint-open', state: 'proposed' }),
      risk('risk promises-late northwind 2026', { rule: 'promises-late' }),
      risk('typed'),
      risk('of another part', { rule: 'accepted-gap' }),
      risk('risk complaint-open northwind old', { rule: 'complaint-open', state: 'closed' }),
    ];
    expect(ids(practiceOf({ risks }))).toEqual({
      fresh: [],
      gone: ['risk complaint-open northwind slow', 'risk promises-late northwind 2026'],
    });
  });
});
