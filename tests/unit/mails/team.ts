import { byHand } from '../../../utils/records/fields.ts';
import type { Stored } from '../../../utils/records/index.ts';
import { ago, stored } from './facts.ts';

/** Somebody of the team, who does nothing else. */
export function teammateOf(fields: Partial<Stored<'teammate'>['fields']> = {}): Stored<'teammate'> {
  const plain = { skills: {}, daysAWeek: 5, absences: {}, isActive: true, addedAt: ago(100), provenance: byHand };
  return { ...stored, id: 'maria', kind: 'teammate', fields: { ...plain, name: 'Maria Manager', ...fields } };
}
