import { byHand } from '../../../utils/records/fields.ts';
import type { Milestone, Project } from '../../../utils/records/project.ts';

/** A project of which hardly anything is known. */
export function projectOf(different: Partial<Project> = {}): Project {
  return {
    clientIds: { northwind: true },
    name: 'New shop',
    purpose: '',
    scope: '',
    parameters: '',
    skills: {},
    milestones: {},
    status: 'running',
    phase: '',
    phaseSince: null,
    cadence: null,
    start: null,
    due: null,
    addedAt: 1,
    former: null,
    provenance: byHand,
    ...different,
  };
}

/** A milestone that is agreed for a day and has not moved since. */
export function milestoneOf(current: string | null, different: Partial<Milestone> = {}): Milestone {
  return { name: 'Design', agreed: current, current, actual: null, who: '', place: 0, ...different };
}
