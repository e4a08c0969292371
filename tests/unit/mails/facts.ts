import type { Stored } from '../../../utils/records/index.ts';
import type { Milestone } from '../../../utils/records/project.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { utc } from '../../../utils/dates/zone.ts';
import type { MailFacts } from '../../../utils/mails/index.ts';

/** Wednesday, 25 November 2026, at noon. */
const [now, day] = [Date.parse('2026-11-25T12:00:00Z'), 86_400_000];
export const stored = { createdAt: now - 40 * day, updatedAt: now };
const shared = { clientIds: { northwind: true } as const, former: null, provenance: byHand };

/** A moment so many days ago. */
export function ago(days: number): number {
  return now - days * day;
}

export function clientOf(fields: Partial<Stored<'client'>['fields']> = {}): Stored<'client'> {
  return {
    ...stored,
    id: 'northwind',
    kind: 'client',
    fields: {
      name: 'Northwind Traders',
      domains: {},
      status: 'active',
      owner: 'Maria Manager',
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
}

export function projectOf(fields: Partial<Stored<'project'>['fields']> = {}, id = 'portal'): Stored<'project'> {
  return {
    ...stored,
    id,
    kind: 'project',
    fields: {
      ...shared,
      name: 'Driver portal',
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
      addedAt: ago(40),
      ...fields,
    },
  };
}

export function milestoneOf(name: string, fields: Partial<Milestone> = {}): Milestone {
  return { name, agreed: null, current: null, actual: null, who: '', place: 0, ...fields };
}

export function promiseOf(fields: Partial<Stored<'commitment'>['fields']>, id = 'promise'): Stored<'commitment'> {
  return {
    ...stored,
    id,
    kind: 'commitment',
    fields: {
      ...shared,
      projectId: null,
      owedBy: 'us',
      who: '',
      what: 'Send the figures',
      due: null,
      said: 'typed',
      quote: null,
      state: 'open',
      madeAt: ago(10),
      closedAt: null,
      interactionId: null,
      closing: null,
      ...fields,
    },
  };
}

export function mailOf(templateId: string, sentAt: number | null, projectId: string | null = null): Stored<'recap'> {
  return {
    ...stored,
    id: `${templateId} ${sentAt}`,
    kind: 'recap',
    fields: {
      ...shared,
      interactionId: null,
      to: [],
      subject: '',
      notes: '',
      templateId,
      projectId,
      about: null,
      edited: null,
      draftedAt: sentAt ?? now,
      insertedAt: sentAt,
      sentAt,
      notNeededBecause: null,
    },
  };
}

export function outlineOf(fields: Partial<Stored<'outline'>['fields']>): Stored<'outline'> {
  const plain = { purpose: '', scope: '', parameters: '', start: null, due: null, milestones: {}, agreedOn: null };
  return {
    ...stored,
    id: `outline ${fields.version ?? 1}`,
    kind: 'outline',
    fields: { ...shared, ...plain, projectId: 'portal', version: 1, why: '', at: ago(30), ...fields },
  };
}

export function stepOf(sort: Stored<'step'>['fields']['sort'], text: string, at: number): Stored<'step'> {
  return {
    ...stored,
    id: `step ${text}`,
    kind: 'step',
    fields: { ...shared, projectId: 'portal', sort, text, by: '', at },
  };
}

export function concernOf(fields: Partial<Stored<'concern'>['fields']> = {}): Stored<'concern'> {
  const untold = { tellings: {}, options: '', outcome: '', state: 'open' as const };
  return {
    ...stored,
    id: 'concern',
    kind: 'concern',
    fields: { ...shared, ...untold, projectId: 'portal', what: 'The data comes late', raisedAt: ago(2), ...fields },
  };
}

export function feedbackOf(fields: Partial<Stored<'feedback'>['fields']> = {}): Stored<'feedback'> {
  const open = { action: '', clarifiedOn: null, actedOn: null, toldOn: null, surveyId: null, interactionId: null };
  return {
    ...stored,
    id: 'feedback',
    kind: 'feedback',
    fields: {
      ...shared,
      ...open,
      projectId: 'portal',
      sort: 'complaint',
      text: 'The export is slow',
      givenBy: 'Anna Berg',
      at: ago(5),
      themes: {},
      state: 'taken',
      ...fields,
    },
  };
}

export function surveyOf(fields: Partial<Stored<'survey'>['fields']> = {}): Stored<'survey'> {
  return {
    ...stored,
    id: 'survey',
    kind: 'survey',
    fields: {
      ...shared,
      projectId: 'portal',
      to: 'anna@northwind.example',
      sort: 'csat',
      question: 'How content are you with the portal, from 1 to 5?',
      code: 'a code of ours',
      state: 'drafted',
      draftedAt: ago(1),
      askedAt: null,
      score: null,
      comment: '',
      answers: {},
      answeredAt: null,
      interactionId: null,
      ...fields,
    },
  };
}

export function riskOf(fields: Partial<Stored<'risk'>['fields']> = {}): Stored<'risk'> {
  const plain = { plan: '', owner: '', rule: '', evidence: [], closedAt: null, state: 'open' as const };
  return {
    ...stored,
    id: 'risk',
    kind: 'risk',
    fields: {
      ...shared,
      ...plain,
      projectId: 'portal',
      what: 'Their system is switched off',
      likelihood: 2,
      impact: 3,
      raisedAt: ago(3),
      ...fields,
    },
  };
}

/** A client of whom nothing is known but the name. */
export function factsOf(known: Partial<MailFacts> = {}): MailFacts {
  const none = { feedback: [], surveys: [], risks: [], opportunities: [] };
  return {
    moment: { at: now, zone: utc, zoneNamed: () => null },
    client: clientOf(),
    people: [],
    lastOut: null,
    projects: [],
    outlines: [],
    steps: [],
    concerns: [],
    ...none,
    commitments: [],
    teammates: [],
    running: [],
    mails: [],
    ...known,
  };
}
