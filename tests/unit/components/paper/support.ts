import type { Brief } from '../../../../utils/messaging/calls/brief.ts';
import type { FieldsOf, Stored } from '../../../../utils/records/index.ts';
import { recordOf } from '../../../records/plain-records.ts';
import { practiceOf } from '../../practice/client-support.ts';

export const now = Date.parse('2026-11-25T10:00');
const none = { mail: 0, call: 0, video: 0, meeting: 0 };

/** What is known of a client of whom hardly anything is known. */
export function briefOf(different: Partial<Brief> = {}, fields: Partial<FieldsOf<'client'>> = {}): Brief {
  const client = recordOf('client', 'northwind', fields, now);
  return {
    madeAt: now,
    today: '2026-11-25',
    client,
    people: [],
    event: null,
    guests: [],
    promises: [],
    questions: [],
    projects: [],
    feedback: [],
    concerns: [],
    steps: [],
    care: [],
    hidden: [],
    last: null,
    changed: [],
    recent: [],
    channels: none,
    practice: { ...practiceOf(), client },
    madeFrom: { mailDays: 0, receivedUntil: null, sentUntil: null, calendarUntil: null, notSent: null },
    ...different,
  };
}

/** A promise that was taken. */
export function promise(id: string, about: Partial<FieldsOf<'commitment'>>): Stored<'commitment'> {
  return recordOf('commitment', id, { madeAt: now, ...about }, now);
}

/** Somebody at the client. */
export function person(name: string, about: Partial<FieldsOf<'person'>> = {}): Stored<'person'> {
  return recordOf('person', name, { name, ...about }, now);
}

/** A call without a recap, which is owed to somebody. */
export const recapOwed = (index: number, who: string): Brief['care'][number] => ({
  clientId: 'northwind',
  clientName: 'Northwind',
  isLate: true,
  days: 5,
  weight: 40,
  because: [{ reason: 'recap-owed', points: 40 }],
  notSent: null,
  wait: {
    signal: 'recap-owed',
    key: String(index),
    title: `Call ${index}`,
    who,
    since: now,
    due: null,
    agreed: null,
    zone: null,
    hiddenUntil: null,
    evidence: [],
  },
});
