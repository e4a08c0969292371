import type { FieldsOf, RecordKindName, Stored } from '../../utils/records/index.ts';
import type { Milestone } from '../../utils/records/project.ts';
import { plainFields } from './plain-fields.ts';

/** The fields of a record: what a test says of it, and the rest as it is where nothing is known. */
export function fieldsOf<Kind extends RecordKindName>(kind: Kind, said: Partial<FieldsOf<Kind>> = {}): FieldsOf<Kind> {
  return { ...plainFields[kind], ...said };
}

/** Such a record as it is read from the store. It was made and changed `at`, in milliseconds since 1970. */
export function recordOf<Kind extends RecordKindName>(
  kind: Kind,
  id: string,
  said: Partial<FieldsOf<Kind>> = {},
  at = 0,
): Stored<Kind> {
  return { id, kind, createdAt: at, updatedAt: at, fields: fieldsOf(kind, said) };
}

/** A milestone of that name, without a date. */
export function milestoneOf(name: string, said: Partial<Milestone> = {}): Milestone {
  return { name, agreed: null, current: null, actual: null, who: '', place: 0, ...said };
}

/** A milestone that is agreed for a day and has not moved since. */
export function datedMilestone(agreed: string | null, said: Partial<Milestone> = {}): Milestone {
  return milestoneOf('Design', { agreed, current: agreed, ...said });
}
