import type { Brief } from '../../../../utils/messaging/calls/brief.ts';
import { byHand } from '../../../../utils/records/fields.ts';

export const now = Date.parse('2026-11-25T10:00');
const stored = { createdAt: now, updatedAt: now };
const none = { mail: 0, call: 0, video: 0, meeting: 0 };

/** What is known of a client of whom hardly anything is known. */
export function briefOf(different: Partial<Brief> = {}, fields: Partial<Brief['client']['fields']> = {}): Brief {
  const client: Brief['client'] = {
    ...stored,
    id: 'northwind',
    kind: 'client',
    fields: {
      name: 'Northwind Traders',
      domains: {},
      status: 'active',
      owner: '',
      backup: '',
      industry: '',
      goals: {},
      needs: {},
      cadence: null,
      responseHours: null,
      timeZone: null,
      preferredChannel: null,
      language: null,
      recording: 'full',
      since: null,
      provenance: byHand,
      ...fields,
    },
  };
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
    practice: {
      client,
      people: [],
      contacts: [],
      contactsFrom: 0,
      promises: [],
      kept: [],
      projects: [],
      feedback: [],
      surveys: [],
      risks: [],
      opportunities: [],
      trends: [],
    },
    madeFrom: { mailDays: 0, receivedUntil: null, sentUntil: null, calendarUntil: null, notSent: null },
    ...different,
  };
}

/** A promise that was taken. */
export function promise(id: string, about: Partial<Brief['promises'][number]['fields']>): Brief['promises'][number] {
  return {
    ...stored,
    id,
    kind: 'commitment',
    fields: {
      clientIds: { northwind: true },
      projectId: null,
      owedBy: 'us',
      who: '',
      what: 'Send the figures',
      due: null,
      said: 'typed',
      quote: null,
      state: 'open',
      madeAt: now,
      closedAt: null,
      interactionId: null,
      closing: null,
      former: null,
      provenance: byHand,
      ...about,
    },
  };
}

/** Somebody at the client. */
export function person(name: string, about: Partial<Brief['people'][number]['fields']> = {}): Brief['people'][number] {
  const fields = {
    name,
    emails: {},
    phones: {},
    role: '',
    decisionMaker: null,
    clientId: 'northwind',
    formerClientId: null,
  };
  return {
    ...stored,
    id: name,
    kind: 'person',
    fields: { ...fields, statedChannel: null, provenance: byHand, ...about },
  };
}
