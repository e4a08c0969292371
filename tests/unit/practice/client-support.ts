import { utc } from '../../../utils/dates/zone.ts';
import type { ClientPractice } from '../../../utils/practice/client-practice.ts';
import type { Looked, RiskRule } from '../../../utils/practice/risks/risk-rule.ts';
import { byHand } from '../../../utils/records/fields.ts';
import type { FieldsOf, Stored } from '../../../utils/records/index.ts';
import type { Moment } from '../../../utils/signals/moment.ts';
import { stored, time } from '../signals/support.ts';
import { aClient } from '../store/support.ts';

/** The moment at which the rules look, unless a test says otherwise. */
export const now: Moment = { at: time('2026-11-25T12:00'), zone: utc, zoneNamed: () => null };

const shared = { clientIds: { northwind: true as const }, former: null, provenance: byHand };

/** What is known of Northwind: as little as a test says. */
export function practiceOf(
  parts: Partial<Omit<Looked, 'client'>> = {},
  client: Partial<FieldsOf<'client'>> = {},
): ClientPractice & Looked {
  return {
    client: stored('client', 'northwind', { ...aClient('Northwind'), ...client }),
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
    departures: [],
    ...parts,
  };
}

/** What a rule finds. */
export function foundBy(rule: RiskRule, looked: Looked, at = now) {
  return rule.look(looked, at);
}

export function person(id: string, fields: Partial<FieldsOf<'person'>> = {}): Stored<'person'> {
  return stored('person', id, {
    name: id,
    emails: { [`${id.toLowerCase()}@northwind.example`]: true },
    phones: {},
    role: '',
    decisionMaker: null,
    clientId: 'northwind',
    formerClientId: null,
    statedChannel: null,
    provenance: byHand,
    ...fields,
  });
}

export function said(
  id: string,
  sort: 'praise' | 'complaint' | 'request',
  at: string,
  fields: Partial<FieldsOf<'feedback'>> = {},
): Stored<'feedback'> {
  return stored('feedback', id, {
    ...shared,
    projectId: null,
    sort,
    text: `The ${sort}`,
    givenBy: 'Jean',
    at: time(at),
    interactionId: null,
    themes: {},
    action: '',
    clarifiedOn: null,
    actedOn: null,
    toldOn: null,
    surveyId: null,
    state: 'taken',
    ...fields,
  });
}

export function answer(
  id: string,
  sort: 'csat' | 'nps' | 'own',
  score: number,
  at: string,
  fields: Partial<FieldsOf<'survey'>> = {},
): Stored<'survey'> {
  return stored('survey', id, {
    ...shared,
    projectId: null,
    to: 'jean@northwind.example',
    sort,
    question: 'How content are you?',
    code: 'abcdefgh',
    state: 'answered',
    draftedAt: time(at),
    askedAt: time(at),
    score,
    answers: {},
    comment: '',
    answeredAt: time(at),
    interactionId: null,
    ...fields,
  });
}

export function risk(id: string, fields: Partial<FieldsOf<'risk'>> = {}): Stored<'risk'> {
  return stored('risk', id, {
    ...shared,
    projectId: null,
    what: 'They may leave',
    likelihood: 2,
    impact: 2,
    plan: '',
    owner: '',
    state: 'open',
    rule: '',
    evidence: [],
    raisedAt: time('2026-11-01T09:00'),
    closedAt: null,
    ...fields,
  });
}

export function opportunity(id: string, fields: Partial<FieldsOf<'opportunity'>> = {}): Stored<'opportunity'> {
  return stored('opportunity', id, {
    ...shared,
    name: 'A second shop',
    sort: 'need',
    needId: null,
    stage: 'idea',
    value: null,
    currency: '',
    nextStep: '',
    nextOn: null,
    expectedOn: null,
    goal: '',
    options: {},
    recommended: null,
    why: '',
    decision: '',
    decidedOn: null,
    projectId: null,
    raisedAt: time('2026-11-01T09:00'),
    ...fields,
  });
}

export function project(id: string, milestones: FieldsOf<'project'>['milestones']): Stored<'project'> {
  return stored('project', id, {
    ...shared,
    name: 'New shop',
    purpose: '',
    scope: '',
    parameters: '',
    skills: {},
    milestones,
    status: 'running',
    phase: '',
    phaseSince: null,
    cadence: null,
    start: null,
    due: null,
    addedAt: 0,
  });
}
