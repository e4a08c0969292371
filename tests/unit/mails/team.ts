import type { FieldsOf, Stored } from '../../../utils/records/index.ts';
import { recordOf } from '../../records/plain-records.ts';

/** Somebody of the team, who does nothing else. */
export function teammateOf(fields: Partial<FieldsOf<'teammate'>> = {}): Stored<'teammate'> {
  return recordOf('teammate', 'maria', { name: 'Maria Manager', ...fields });
}
