import { byHand } from '../../../utils/records/fields.ts';
import type { Feedback } from '../../../utils/records/feedback.ts';
import type { Project } from '../../../utils/records/project.ts';
import type { Survey } from '../../../utils/records/survey.ts';

/** Records with what a test says of them, and the rest as it is in the beginning. */

export function feedbackOf(fields: Partial<Feedback>): Feedback {
  return {
    clientIds: { 'client-1': true },
    projectId: null,
    sort: 'complaint',
    text: 'The invoice came late.',
    givenBy: 'Anna',
    at: 0,
    interactionId: null,
    themes: {},
    action: '',
    clarifiedOn: null,
    actedOn: null,
    toldOn: null,
    surveyId: null,
    state: 'taken',
    former: null,
    provenance: byHand,
    ...fields,
  };
}

export function surveyOf(fields: Partial<Survey>): Survey {
  return {
    clientIds: { 'client-1': true },
    projectId: null,
    to: 'anna@northwind.example',
    sort: 'csat',
    question: 'How content are you?',
    code: 'CS-0000-0000-0000-0000',
    state: 'asked',
    draftedAt: 0,
    askedAt: null,
    answers: {},
    score: null,
    comment: '',
    answeredAt: null,
    interactionId: null,
    former: null,
    provenance: byHand,
    ...fields,
  };
}

export function projectOf(fields: Partial<Project>): Project {
  return {
    clientIds: { 'client-1': true },
    name: 'Relaunch',
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
    addedAt: 0,
    former: null,
    provenance: byHand,
    ...fields,
  };
}
