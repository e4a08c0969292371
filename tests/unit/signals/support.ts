import { intlZone } from '../../../utils/dates/intl-zone.ts';
import { utc } from '../../../utils/dates/zone.ts';
import type { FieldsOf, Stored } from '../../../utils/records/index.ts';
import type { ClientHistory } from '../../../utils/signals/history.ts';
import type { Moment } from '../../../utils/signals/moment.ts';
import { judgeAll, lookAt, type Care } from '../../../utils/signals/needs-care.ts';
import { recordOf } from '../../records/plain-records.ts';
import { aClient } from '../store/support.ts';

/** Milliseconds since 1970 of a time in UTC, `2026-11-25T10:00`. */
export const time = (text: string): number => Date.parse(`${text}Z`);

/** A moment in UTC, for somebody whose clocks are in a zone. */
function momentAt(text: string, zone = 'UTC'): Moment {
  return { at: time(text), zone: intlZone(zone) ?? utc, zoneNamed: intlZone };
}

type Contact = Partial<FieldsOf<'interaction'>>;

/** A contact with Northwind: a call, unless a test says otherwise. */
export function contact(id: string, at: string, fields: Contact = {}): Stored<'interaction'> {
  return recordOf('interaction', id, { at: time(at), ...fields });
}

/** A mail between Jean of Northwind and Maria, who is the user. */
export function mail(id: string, at: string, direction: 'in' | 'out', fields: Contact = {}): Stored<'interaction'> {
  const jean = { name: 'Jean', place: direction === 'in' ? 'from' : 'to', status: 'unknown' } as const;
  const participants = { 'jean@northwind.example': jean };
  return contact(id, at, { medium: 'mail', minutes: null, direction, participants, subject: 'Offer', ...fields });
}

/** A promise of ours in a mail. */
export function promise(id: string, fields: Partial<FieldsOf<'commitment'>> = {}): Stored<'commitment'> {
  const madeAt = time('2026-11-02T09:00');
  return recordOf('commitment', id, { what: 'send the figures', said: 'promised', madeAt, ...fields });
}

/** A question of Jean's. */
export function asked(id: string, at: string, fields: Partial<FieldsOf<'question'>> = {}): Stored<'question'> {
  return recordOf('question', id, { askedBy: 'jean@northwind.example', askedAt: time(at), ...fields });
}

/** What was decided of a row of what needs care. */
export function decision(fields: Partial<FieldsOf<'attention'>>): Stored<'attention'> {
  return recordOf('attention', 'decision', { decidedAt: time('2026-11-20T09:00'), ...fields });
}

/** The parts of a history that a test speaks of; of the client the fields that it speaks of. */
export interface HistoryParts extends Partial<Omit<ClientHistory, 'client'>> {
  client?: Partial<FieldsOf<'client'>>;
}

/** What is known of Northwind: as little as a test says. */
function history({ client, ...parts }: HistoryParts = {}): ClientHistory {
  return {
    client: recordOf('client', 'northwind', { ...aClient('Northwind'), ...client }),
    people: [],
    contacts: [],
    earlier: [],
    decidedQuestions: [],
    planned: [],
    promises: [],
    questions: [],
    recaps: [],
    projects: [],
    feedback: [],
    decisions: [],
    ...parts,
  };
}

/** What one signal says of a history at a moment. */
export function careOf(signal: string, parts: HistoryParts, at: string, zone = 'UTC'): Care[] {
  return judgeAll(lookAt(history(parts)), momentAt(at, zone)).filter(({ wait }) => wait.signal === signal);
}
