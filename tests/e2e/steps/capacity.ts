import type { Input } from '../../../utils/messaging/contract.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { dayFrom } from './care.ts';
import { northwind } from './store.ts';

export type Change = Input<'practice.save'>['changes'][number];
type Project = Extract<Change, { kind: 'project' }>['set'];

/** A project of Northwind that is running, unless something else is said. */
export function project(id: string, more: Project, clientId = northwind.clientId): Change {
  const set = {
    clientIds: { [clientId]: true as const },
    name: id,
    purpose: '',
    scope: '',
    parameters: '',
    skills: {},
    milestones: {},
    status: 'running' as const,
    phase: '',
    phaseSince: null,
    cadence: null,
    start: null,
    due: null,
    addedAt: Date.now(),
    provenance: byHand,
    ...more,
  };
  return { kind: 'project', id, set };
}
/** A milestone as it was agreed. */
export const milestone = (name: string, current: string, actual: string | null, place: number) => ({
  name,
  agreed: current,
  current,
  actual,
  who: '',
  place,
});

/** A calendar with two weeks of holidays, and half a day in each of five weeks. */
export function absencesCalendar(): string {
  const day = (days: number) => dayFrom(days).replaceAll('-', '');
  return `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Holidays
DTSTART;VALUE=DATE:${day(30)}
DTEND;VALUE=DATE:${day(44)}
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:<b>School</b>
DTSTART:${day(4)}T080000
DURATION:PT4H
RRULE:FREQ=WEEKLY;COUNT=5
END:VEVENT
END:VCALENDAR
`;
}
