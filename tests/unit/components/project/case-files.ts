import { byHand } from '../../../../utils/records/fields.ts';
import type { Stored } from '../../../../utils/records/index.ts';
import type { CaseFile } from '../../../../utils/state/case-file.ts';
import { datedMilestone, recordOf } from '../../../records/plain-records.ts';

export const madeAt = Date.parse('2026-11-25T10:00Z');
const at = Date.parse('2026-11-20T10:00Z');

/** The file of a project in which every text that a person writes is this one. */
export function caseFileOf(text: string): CaseFile {
  const milestones = { one: datedMilestone('2026-03-10', { name: text, who: text }) };
  const words = { purpose: text, scope: text, parameters: text, milestones };
  const version = { why: text, agreedOn: '2026-01-01', start: '2026-01-02' };
  const line = { text, by: text, at };
  return {
    project: recordOf('project', 'shop', { ...words, name: text, skills: { [`skill ${text}`]: { weeks: 2 } } }, at),
    outlines: [recordOf('outline', 'outline', { ...words, ...version, at }, at)],
    steps: [
      recordOf('step', 'note', { ...line, sort: 'note' }, at),
      recordOf('step', 'decision', { ...line, sort: 'decision' }, at),
    ],
    concerns: [concernOf(text)],
    feedback: [feedbackOf(text)],
    surveys: [surveyOf(text)],
    risks: [riskOf(text)],
    decisions: [opportunityOf(text)],
    newWork: [opportunityOf(text)],
    correspondence: {
      isCut: false,
      letters: [
        {
          id: 'mail',
          at,
          allDay: false,
          medium: 'mail',
          direction: 'in',
          subject: text,
          people: ['Anna Berg <anna@northwind.example>', text],
          projectId: null,
          provenance: byHand,
        },
      ],
    },
  };
}

function concernOf(text: string): Stored<'concern'> {
  const tellings = { first: { to: text, at, medium: 'call' as const, options: `before ${text}`, outcome: text } };
  const told = { tellings, what: text, options: text, outcome: text, raisedAt: at };
  return recordOf('concern', 'concern', { projectId: 'shop', ...told }, at);
}

function feedbackOf(text: string): Stored<'feedback'> {
  const said = { text, givenBy: text, at, themes: { [`theme ${text}`]: true as const } };
  const steps = { action: text, clarifiedOn: '2026-11-20', toldOn: '2026-11-21' };
  return recordOf('feedback', 'feedback', { projectId: 'shop', ...said, ...steps }, at);
}

function surveyOf(text: string): Stored<'survey'> {
  const answered = { state: 'answered' as const, score: 4, comment: text };
  const times = { draftedAt: at, askedAt: at, answeredAt: at };
  return recordOf('survey', 'survey', { projectId: 'shop', question: text, ...answered, ...times }, at);
}

function riskOf(text: string): Stored<'risk'> {
  const words = { what: text, plan: text, owner: text };
  return recordOf('risk', 'risk', { projectId: 'shop', ...words, impact: 3, raisedAt: at }, at);
}

function opportunityOf(text: string): Stored<'opportunity'> {
  const decided = { stage: 'won' as const, decision: text, decidedOn: '2026-01-01' };
  return recordOf('opportunity', 'opportunity', { projectId: 'shop', name: text, ...decided, raisedAt: at }, at);
}
