import { utc } from '../../../utils/dates/zone.ts';
import type { ClientPractice } from '../../../utils/practice/client-practice.ts';
import type { Looked, RiskRule } from '../../../utils/practice/risks/risk-rule.ts';
import type { FieldsOf, Stored } from '../../../utils/records/index.ts';
import type { Moment } from '../../../utils/signals/moment.ts';
import { recordOf } from '../../records/plain-records.ts';
import { time } from '../signals/support.ts';
import { aClient } from '../store/support.ts';

/** The moment at which the rules look, unless a test says otherwise. */
export const now: Moment = { at: time('2026-11-25T12:00'), zone: utc, zoneNamed: () => null };

/** What is known of Northwind: as little as a test says. */
export function practiceOf(
  parts: Partial<Omit<Looked, 'client'>> = {},
  client: Partial<FieldsOf<'client'>> = {},
): ClientPractice & Looked {
  return {
    client: recordOf('client', 'northwind', { ...aClient('Northwind'), ...client }),
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

/** Somebody at Northwind. */
export function person(id: string, fields: Partial<FieldsOf<'person'>> = {}): Stored<'person'> {
  const emails = { [`${id.toLowerCase()}@northwind.example`]: true as const };
  return recordOf('person', id, { name: id, emails, ...fields });
}

/** What Jean said of the work. */
export function said(
  id: string,
  sort: 'praise' | 'complaint' | 'request',
  at: string,
  fields: Partial<FieldsOf<'feedback'>> = {},
): Stored<'feedback'> {
  return recordOf('feedback', id, { sort, text: `The ${sort}`, givenBy: 'Jean', at: time(at), ...fields });
}

/** What Jean answered to a survey of the same day. */
export function answer(
  id: string,
  sort: 'csat' | 'nps' | 'own',
  score: number,
  at: string,
  fields: Partial<FieldsOf<'survey'>> = {},
): Stored<'survey'> {
  const times = { draftedAt: time(at), askedAt: time(at), answeredAt: time(at) };
  return recordOf('survey', id, { to: 'jean@northwind.example', sort, state: 'answered', score, ...times, ...fields });
}

const earlyNovember = time('2026-11-01T09:00');

export function risk(id: string, fields: Partial<FieldsOf<'risk'>> = {}): Stored<'risk'> {
  return recordOf('risk', id, { raisedAt: earlyNovember, ...fields });
}

export function opportunity(id: string, fields: Partial<FieldsOf<'opportunity'>> = {}): Stored<'opportunity'> {
  return recordOf('opportunity', id, { raisedAt: earlyNovember, ...fields });
}
