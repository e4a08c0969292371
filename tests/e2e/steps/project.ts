import type { Input } from '../../../utils/messaging/contract.ts';
import { datedMilestone, fieldsOf } from '../../records/plain-records.ts';
import { northwind } from './store.ts';

export type Change = Input<'practice.save'>['changes'][number];
type Project = Extract<Change, { kind: 'project' }>['set'];

/** A project of Northwind that is running, added now, unless something else is said. */
export function project(id: string, more: Project, clientId = northwind.clientId): Change {
  const clientIds = { [clientId]: true as const };
  return {
    kind: 'project',
    id,
    set: { ...fieldsOf('project', { clientIds, name: id, addedAt: Date.now() }), ...more },
  };
}

/** A milestone as it was agreed; days are `2026-11-25`. */
export const milestone = (name: string, agreed: string, actual: string | null, place: number) =>
  datedMilestone(agreed, { name, actual, place });
