import { intlZone } from '../../../utils/dates/intl-zone.ts';
import { utc } from '../../../utils/dates/zone.ts';
import { byHand } from '../../../utils/records/fields.ts';
import type { FieldsOf, RecordKindName, Stored } from '../../../utils/records/index.ts';
import type { ClientHistory } from '../../../utils/signals/history.ts';
import type { Moment } from '../../../utils/signals/moment.ts';
import { judgeAll, lookAt, type Care } from '../../../utils/signals/needs-care.ts';
import { aClient, anInteraction } from '../store/support.ts';

/** Milliseconds since 1970 of a time in UTC, `2026-11-25T10:00`. */
export const time = (text: string): number => Date.parse(`${text}Z`);

/** A moment in UTC, for somebody whose clocks are in a zone. */
function momentAt(text: string, zone = 'UTC'): Moment {
  return { at: time(text), zone: intlZone(zone) ?? utc, zoneNamed: intlZone };
}

export function stored<Name extends RecordKindName>(kind: Name, id: string, fields: FieldsOf<Name>): Stored<Name> {
  return { id, kind, createdAt: 0, updatedAt: 0, fields };
}

type Contact = Partial<FieldsOf<'interaction'>>;

export function contact(id: string, at: string, fields: Contact = {}): Stored<'interaction'> {
  return stored('interaction', id, { ...anInteraction('northwind', time(at)), ...fields });
}

/** A mail between Jean of Northwind and Maria, who is the user. */
export function mail(id: string, at: string, direction: 'in' | 'out', fields: Contact = {}): Stored<'interaction'> {
  const jean = { name: 'Jean', place: direction === 'in' ? 'from' : 'to', status: 'unknown' } as const;
  const participants = { 'jean@northwind.example': jean };
  return contact(id, at, { medium: 'mail', minutes: null, direction, participants, subject: 'Offer', ...fields });
}

export function promise(id: string, fields: Partial<FieldsOf<'commitment'>> = {}): Stored<'commitment'> {
  return stored('commitment', id, {
    clientIds: { northwind: true },
    projectId: null,
    owedBy: 'us',
    who: '',
    what: 'send the figures',
    due: null,
    said: 'promised',
    quote: null,
    state: 'open',
    madeAt: time('2026-11-02T09:00'),
    closedAt: null,
    interactionId: null,
    closing: null,
    former: null,
    provenance: byHand,
    ...fields,
  });
}

export function asked(id: string, at: string, fields: Partial<FieldsOf<'question'>> = {}): Stored<'question'> {
  return stored('question', id, {
    clientIds: { northwind: true },
    askedBy: 'jean@northwind.example',
    text: 'When do we begin?',
    askedAt: time(at),
    interactionId: null,
    thread: 'offer',
    state: 'open',
    answeredAt: null,
    former: null,
    provenance: byHand,
    ...fields,
  });
}

export function decision(fields: Partial<FieldsOf<'attention'>>): Stored<'attention'> {
  return stored('attention', 'decision', {
    clientIds: { northwind: true },
    signal: '',
    key: '',
    decision: 'done',
    until: null,
    untilTheyWrite: false,
    because: '',
    decidedAt: time('2026-11-20T09:00'),
    former: null,
    provenance: byHand,
    ...fields,
  });
}

export interface HistoryParts extends Partial<Omit<ClientHistory, 'client'>> {
  client?: Partial<FieldsOf<'client'>>;
}

/** What is known of Northwind: as little as a test says. */
function history({ client, ...parts }: HistoryParts = {}): ClientHistory {
  return {
    client: stored('client', 'northwind', { ...aClient('Northwind'), ...client }),
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
