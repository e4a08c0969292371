import type { MailFacts, Occasion } from '../../../utils/mails/index.ts';
import { surveyLinks } from '../../../utils/practice/survey-links.ts';
import type { MailStyle, SurveyInMail } from '../../../utils/mails/fields.ts';
import {
  ago,
  clientOf,
  concernOf,
  factsOf,
  feedbackOf,
  mailOf,
  outlineOf,
  projectOf,
  promiseOf,
  riskOf,
  stepOf,
  surveyOf,
} from './facts.ts';
import { teammateOf } from './team.ts';
import { milestoneOf } from '../../records/plain-records.ts';

/** A client as the goldens fill the mails with: of whom much is known, hardly anything, or what somebody put there to do harm. */
export interface Known {
  facts: MailFacts;
  occasion: Occasion;
  concerns: Occasion;
  style: MailStyle;
}

function statementOf(text: string) {
  return { text, quote: null, source: null, confirmedOn: null, addedAt: 1, answers: null };
}

function knownWith(words: (text: string) => string): Known {
  const project = projectOf({
    name: words('Driver portal'),
    purpose: words('Drivers see their tours without a call'),
    scope: words('Tours and messages\nNot the payroll'),
    parameters: words('In the brand, on old phones'),
    phase: words('Pilot in Lyon'),
    skills: { [words('Maps')]: { weeks: 2 } },
    start: '2026-10-19',
    due: '2027-01-15',
    milestones: {
      draft: milestoneOf(words('Wireframes'), { agreed: '2026-11-20', actual: '2026-11-20', who: words('Mia') }),
      pilot: milestoneOf(words('Pilot'), { agreed: '2026-11-24', current: '2026-12-01', place: 1 }),
      data: milestoneOf(words('Data moved'), { agreed: '2026-11-23', place: 2 }),
      live: milestoneOf(words('Go-live'), { place: 3 }),
    },
  });
  const facts = factsOf({
    client: clientOf({
      name: words('Northwind Traders'),
      owner: words('Maria Manager'),
      goals: { one: statementOf(words('Half as many calls')) },
      needs: { one: statementOf(words('Tours on the phone')) },
    }),
    lastOut: ago(12),
    projects: [project],
    outlines: [
      outlineOf({ agreedOn: '2026-10-26', milestones: { pilot: milestoneOf('Pilot', { agreed: '2026-11-24' }) } }),
    ],
    steps: [
      stepOf('challenge', words('Their test phones are not there yet'), ago(3)),
      stepOf('change', words('The pilot is in Lyon, no more in Paris'), ago(3)),
    ],
    concerns: [
      concernOf({
        what: words('The test phones are late'),
        options: ['Begin with our own', 'Wait a week'].map((each) => words(each).replaceAll('\n', ' ')).join('\n'),
      }),
    ],
    feedback: [
      feedbackOf({
        text: words('The export is slow'),
        action: words('It takes four seconds now'),
        actedOn: '2026-11-24',
      }),
    ],
    surveys: [surveyOf({ question: words('How content are you?') })],
    risks: [riskOf({ what: words('Their system is switched off') })],
    commitments: [
      promiseOf({ what: words('Send the figures'), due: '2026-11-27' }, 'ours'),
      promiseOf({ what: words('Name a contact'), owedBy: 'them', due: '2026-11-24', who: words('Anna') }, 'theirs'),
      promiseOf({ what: words('Book the room'), state: 'kept', closedAt: ago(1) }, 'kept'),
    ],
    teammates: [teammateOf({ skills: { Design: true } })],
    mails: [mailOf('progress-update', ago(8), project.id)],
  });
  return {
    facts,
    occasion: { projectId: project.id, about: { kind: 'feedback', id: 'feedback' } },
    concerns: { projectId: project.id, about: { kind: 'concern', id: 'concern' } },
    style: {
      names: [words('Anna Berg'), words('Bruno Ochoa')],
      sender: words('Maria Manager'),
      note: words('Call me whenever you like.\nI am in until six.'),
      locale: 'en-GB',
      survey: surveyInMail(words('How content are you?')),
    },
  };
}

function surveyInMail(question: string): SurveyInMail {
  const code = 'CS-7H4K-9XQ2-M0TD-V5RP';
  return { question, code, ...surveyLinks({ code, sort: 'csat', question }, 'maria@acme.test') };
}

const nothing: Occasion = { projectId: null, about: null };

/** Tags, marks of a template, marks of a heading and of an item, marks of ours, and a text that turns its direction round. */
const hostile =
  '<img src=x onerror=alert(1)>{{ client }}{% include "a" %}\n## Paid\n- 100 €\n\\ \uE0000\uE001\u202E\u0000 "\'&amp;';

export const knownClients: Record<'full' | 'empty' | 'hostile', Known> = {
  full: knownWith((text) => text),
  empty: {
    facts: factsOf(),
    occasion: nothing,
    concerns: nothing,
    style: { names: [], sender: '', note: '', locale: 'en-GB' },
  },
  hostile: knownWith((text) => `${hostile} ${text}`),
};
