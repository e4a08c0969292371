import type { Worker } from '../../../utils/practice/capacity.ts';
import type { PromisedWork } from '../../../utils/practice/workload.ts';

/** Somebody of the team. */
export function worker(skills: string[], daysAWeek = 5, absences: Worker['absences'] = {}): Worker {
  return {
    skills: Object.fromEntries(skills.map((skill) => [skill, true as const])),
    daysAWeek,
    absences,
    isActive: true,
  };
}

/** Running work: weeks by skill. */
export function work(
  skills: Record<string, number>,
  more: Partial<PromisedWork['fields']> = {},
  id = 'one',
): PromisedWork {
  const weeks = Object.fromEntries(Object.entries(skills).map(([skill, each]) => [skill, { weeks: each }]));
  return { id, fields: { status: 'running', skills: weeks, milestones: {}, start: null, due: null, ...more } };
}

/** Milestones in their order; each is its date and, where it is done, when. */
export function milestones(
  ...dates: [current: string | null, actual?: string][]
): PromisedWork['fields']['milestones'] {
  return Object.fromEntries(
    dates.map(([current, actual = null], place) => [
      `m${place}`,
      { name: `M${place}`, agreed: null, current, actual, who: '', place },
    ]),
  );
}
