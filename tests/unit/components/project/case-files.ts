import { byHand } from '../../../../utils/records/fields.ts';
import type { CaseFile } from '../../../../utils/state/case-file.ts';
import { milestoneOf, projectOf } from '../../practice/projects.ts';

export const madeAt = Date.parse('2026-11-25T10:00Z');
const at = Date.parse('2026-11-20T10:00Z');
const stored = { createdAt: at, updatedAt: at };
const own = { clientIds: { northwind: true as const }, projectId: 'shop', former: null, provenance: byHand };

/** The file of a project in which every text that a person writes is this one. */
export function caseFileOf(text: string): CaseFile {
  const milestones = { one: milestoneOf('2026-03-10', { name: text, who: text }) };
  const words = { purpose: text, scope: text, parameters: text };
  const fields = projectOf({ ...words, name: text, skills: { [`skill ${text}`]: { weeks: 2 } }, milestones });
  const step = { ...own, text, by: text, at };
  return {
    project: { ...stored, id: 'shop', kind: 'project', fields },
    outlines: [
      {
        ...stored,
        id: 'outline',
        kind: 'outline',
        fields: {
          ...own,
          ...words,
          version: 1,
          why: text,
          agreedOn: '2026-01-01',
          start: '2026-01-02',
          due: null,
          milestones,
          at,
        },
      },
    ],
    steps: [
      { ...stored, id: 'note', kind: 'step', fields: { ...step, sort: 'note' } },
      { ...stored, id: 'decision', kind: 'step', fields: { ...step, sort: 'decision' } },
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

function concernOf(text: string): CaseFile['concerns'][number] {
  const tellings = { first: { to: text, at, medium: 'call' as const, options: `before ${text}`, outcome: text } };
  const fields = { ...own, tellings, what: text, options: text, outcome: text, state: 'open' as const, raisedAt: at };
  return { ...stored, id: 'concern', kind: 'concern', fields };
}

function feedbackOf(text: string): CaseFile['feedback'][number] {
  const steps = { action: text, clarifiedOn: '2026-11-20', actedOn: null, toldOn: '2026-11-21' };
  const said = {
    sort: 'complaint' as const,
    text,
    givenBy: text,
    at,
    interactionId: null,
    themes: { [`theme ${text}`]: true as const },
    surveyId: null,
  };
  const state = 'taken' as const;
  return { ...stored, id: 'feedback', kind: 'feedback', fields: { ...own, ...steps, ...said, state } };
}

function surveyOf(text: string): CaseFile['surveys'][number] {
  const asked = { to: 'anna@northwind.example', sort: 'csat' as const, question: text, code: 'CS-0000-0000-0000-0000' };
  const answered = { state: 'answered' as const, answers: {}, score: 4, comment: text, interactionId: null };
  const times = { draftedAt: at, askedAt: at, answeredAt: at };
  return { ...stored, id: 'survey', kind: 'survey', fields: { ...own, ...asked, ...answered, ...times } };
}

function riskOf(text: string): CaseFile['risks'][number] {
  const weighed = { likelihood: 2, impact: 3, plan: text, owner: text, rule: '', evidence: [] };
  const fields = { ...own, ...weighed, what: text, state: 'open' as const, raisedAt: at, closedAt: null };
  return { ...stored, id: 'risk', kind: 'risk', fields };
}

function opportunityOf(text: string): CaseFile['decisions'][number] {
  const worth = { value: null, currency: '', nextStep: '', nextOn: null, expectedOn: null, goal: '', options: {} };
  const decided = { recommended: null, why: '', decision: text, decidedOn: '2026-01-01' };
  const about = { name: text, sort: 'need' as const, needId: null, stage: 'won' as const, raisedAt: at };
  return { ...stored, id: 'opportunity', kind: 'opportunity', fields: { ...own, ...worth, ...decided, ...about } };
}
