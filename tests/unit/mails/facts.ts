import type { FieldsOf, Stored } from '../../../utils/records/index.ts';
import { utc } from '../../../utils/dates/zone.ts';
import type { MailFacts } from '../../../utils/mails/index.ts';
import { recordOf } from '../../records/plain-records.ts';

/** Wednesday, 25 November 2026, at noon. */
const [now, day] = [Date.parse('2026-11-25T12:00:00Z'), 86_400_000];

/** A moment so many days ago. */
export function ago(days: number): number {
  return now - days * day;
}

export function clientOf(fields: Partial<FieldsOf<'client'>> = {}): Stored<'client'> {
  return recordOf('client', 'northwind', { owner: 'Maria Manager', ...fields });
}

/** The project that all is about which is not said to be about another. */
export function projectOf(fields: Partial<FieldsOf<'project'>> = {}, id = 'portal'): Stored<'project'> {
  return recordOf('project', id, { name: 'Driver portal', addedAt: ago(40), ...fields });
}

export function promiseOf(fields: Partial<FieldsOf<'commitment'>>, id = 'promise'): Stored<'commitment'> {
  return recordOf('commitment', id, { madeAt: ago(10), ...fields });
}

/** A mail of that template: put into a compose box and sent at the same time, or drafted alone. */
export function mailOf(templateId: string, sentAt: number | null, projectId: string | null = null): Stored<'recap'> {
  const times = { draftedAt: sentAt ?? now, insertedAt: sentAt, sentAt };
  return recordOf('recap', `${templateId} ${sentAt}`, { templateId, projectId, ...times });
}

export function outlineOf(fields: Partial<FieldsOf<'outline'>>): Stored<'outline'> {
  return recordOf('outline', `outline ${fields.version ?? 1}`, { projectId: 'portal', at: ago(30), ...fields });
}

export function stepOf(sort: FieldsOf<'step'>['sort'], text: string, at: number): Stored<'step'> {
  return recordOf('step', `step ${text}`, { projectId: 'portal', sort, text, at });
}

export function concernOf(fields: Partial<FieldsOf<'concern'>> = {}): Stored<'concern'> {
  return recordOf('concern', 'concern', { projectId: 'portal', raisedAt: ago(2), ...fields });
}

export function feedbackOf(fields: Partial<FieldsOf<'feedback'>> = {}): Stored<'feedback'> {
  const complaint = { text: 'The export is slow', givenBy: 'Anna Berg', at: ago(5) };
  return recordOf('feedback', 'feedback', { projectId: 'portal', ...complaint, ...fields });
}

export function surveyOf(fields: Partial<FieldsOf<'survey'>> = {}): Stored<'survey'> {
  const question = 'How content are you with the portal, from 1 to 5?';
  const drafted = { code: 'a code of ours', state: 'drafted' as const, draftedAt: ago(1) };
  return recordOf('survey', 'survey', { projectId: 'portal', question, ...drafted, ...fields });
}

export function riskOf(fields: Partial<FieldsOf<'risk'>> = {}): Stored<'risk'> {
  const what = 'Their system is switched off';
  return recordOf('risk', 'risk', { projectId: 'portal', what, impact: 3, raisedAt: ago(3), ...fields });
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
