import { describe, expect, test } from 'vitest';
import { openFeedback, stageOf } from '../../../utils/practice/open-feedback.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const record = (id: string, fields: Partial<FieldsOf<'feedback'>>) => ({ id, fields: fieldsOf('feedback', fields) });

describe('open feedback', () => {
  test('is what somebody took and the client was told nothing of yet, complaints first, the oldest first', () => {
    const records = [
      record('wish', { sort: 'request', at: 1 }),
      record('late', { at: 9 }),
      record('old', { at: 3, clarifiedOn: '2026-11-01', actedOn: '2026-11-02' }),
      record('thanks', { sort: 'praise' }),
      record('told', { toldOn: '2026-11-03' }),
      record('proposed', { state: 'proposed' }),
      record('refused', { state: 'refused' }),
    ];
    expect(openFeedback(records).map(({ id }) => id)).toEqual(['old', 'late', 'wish']);
  });

  test('is as far as its last step, whichever was skipped', () => {
    expect(stageOf(fieldsOf('feedback', {}))).toBe('new');
    expect(stageOf(fieldsOf('feedback', { clarifiedOn: '2026-11-01' }))).toBe('clarified');
    expect(stageOf(fieldsOf('feedback', { actedOn: '2026-11-01' }))).toBe('acted');
    expect(stageOf(fieldsOf('feedback', { toldOn: '2026-11-01' }))).toBe('told');
  });
});
