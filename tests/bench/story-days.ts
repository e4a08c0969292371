import { utc } from '../../utils/dates/zone.ts';
import type { MailFacts } from '../../utils/mails/index.ts';
import type { Looked } from '../../utils/practice/risks/risk-rule.ts';
import type { Stored } from '../../utils/records/index.ts';
import { dayAfter } from '../../utils/signals/moment.ts';
import { opportunity, person } from '../unit/practice/client-support.ts';
import * as known from '../unit/mails/facts.ts';
import { milestoneOf } from '../records/plain-records.ts';
import { mail } from '../unit/signals/support.ts';

/** From the first mail to the referral, and a week more. */
export const storyLength = 60;

const firstDay = '2026-06-01';
const noon = (day: number) => Date.parse(`${dayOf(day)}T12:00Z`);
const hour = 3_600_000;

/** A day of the story as a date. */
function dayOf(day: number): string {
  return dayAfter(firstDay, day);
}

/** On which day what was sent, in the afternoon. */
const sent = [
  ['kick-off', 5],
  ['deadline-change', 17],
  ['progress-update', 18],
  ['feedback-applied', 26],
  ['progress-update', 33],
  ['delivery', 47],
  ['survey', 48],
  ['referral', 53],
] as const;

/** Days on which somebody wrote: they, or we. */
const letters = [
  ...[0, 3, 9, 22, 30, 50].map((day) => ({ day, direction: 'in' as const })),
  ...sent.map(([, day]) => ({ day, direction: 'out' as const })),
].toSorted((one, other) => other.day - one.day);

/** What is known at noon of a day of the story, of one client; for the mails and for the rules. */
export function storyOn(day: number): { facts: MailFacts; looked: Looked } {
  const moment = { at: noon(day), zone: utc, zoneNamed: () => null };
  /** What began on a day stands from its noon on. */
  const since = <Kept>(begun: number, kept: Kept): Kept[] => (day >= begun ? [kept] : []);
  const then = <Value>(begun: number, value: Value): Value | null => (day >= begun ? value : null);
  const client = known.clientOf({ cadence: { days: 14, chosenBy: 'client', since: dayOf(5) }, owner: '' });
  const contacts = letters
    .filter((letter) => letter.day < day)
    .map((letter) => mail(`letter ${letter.day} ${letter.direction}`, `${dayOf(letter.day)}T15:00`, letter.direction));
  const project = projectOn(day);
  const outlines = [...since(6, outline(1, 6)), ...since(19, outline(2, 19))];
  const steps = [
    ...since(17, known.stepOf('change', 'Moved: “Site”, “Launch”', noon(17))),
    ...since(18, known.stepOf('challenge', 'The photographs are not there yet', noon(18))),
  ];
  const feedback = since(
    22,
    known.feedbackOf({
      at: noon(22),
      themes: { Timing: true },
      clarifiedOn: then(23, dayOf(23)),
      actedOn: then(25, dayOf(25)),
      action: then(25, 'Drafts come two days before we talk') ?? '',
      toldOn: then(27, dayOf(26)),
    }),
  );
  const surveys = since(49, surveyOn(day));
  const promises = since(9, known.promiseOf({ what: 'Send the drafts', due: dayOf(12), madeAt: noon(9) }));
  const mails = sent
    .filter(([, on]) => on < day)
    .map(([name, on]) => known.mailOf(name, noon(on) + 3 * hour, 'portal'))
    .toReversed();
  const kept = day >= 14 ? promises.map((promise) => keptOn(promise, 14)) : [];
  const open = kept.length > 0 ? [] : promises;
  const people = [person('Anna'), person('Bruno')];
  const opportunities = since(52, opportunity('referral', { sort: 'referral' }));
  const shared = { client, people, feedback, surveys, opportunities, risks: [], projects: since(5, project) };
  const lastOut = contacts.find(({ fields }) => fields.direction === 'out')?.fields.at ?? null;
  return {
    facts: known.factsOf({ ...shared, moment, lastOut, outlines, steps, commitments: [...open, ...kept], mails }),
    looked: {
      ...shared,
      contacts,
      contactsFrom: 0,
      promises: open,
      kept,
      trends: [],
      departures: [],
    },
  };
}

const names = { design: 'Design agreed', site: 'Site ready', launch: 'Launch' };

/** The day of each milestone as it is planned, before and after it moved. */
function planned(isMoved: boolean) {
  return { design: 14, site: isMoved ? 33 : 28, launch: isMoved ? 47 : 42 };
}

function milestones(current: ReturnType<typeof planned>, done: Partial<Record<keyof typeof names, number>> = {}) {
  const agreed = planned(false);
  const of = (key: keyof typeof names, place: number) => {
    const actual = done[key];
    const days = { agreed: dayOf(agreed[key]), current: dayOf(current[key]) };
    return milestoneOf(names[key], { ...days, actual: actual === undefined ? null : dayOf(actual), place });
  };
  return { design: of('design', 0), site: of('site', 1), launch: of('launch', 2) };
}

function outline(version: number, day: number): Stored<'outline'> {
  return known.outlineOf({
    version,
    at: noon(day),
    milestones: milestones(planned(version > 1)),
    agreedOn: dayOf(day),
  });
}

function projectOn(day: number): Stored<'project'> {
  const done = { ...(day >= 16 && { design: 16 }), ...(day >= 33 && { site: 33 }), ...(day >= 47 && { launch: 47 }) };
  return known.projectOf({
    addedAt: noon(5),
    start: dayOf(5),
    cadence: { days: 14, chosenBy: 'client', since: dayOf(5) },
    milestones: milestones(planned(day >= 17), done),
    status: day >= 48 ? 'done' : 'running',
  });
}

function surveyOn(day: number): Stored<'survey'> {
  const answered = { state: 'answered' as const, score: 5, comment: 'They book by themselves', answeredAt: noon(50) };
  const asked = { state: 'asked' as const, draftedAt: noon(48) + 2 * hour, askedAt: noon(48) + 3 * hour };
  return known.surveyOf({ ...asked, ...(day >= 50 && answered) });
}

function keptOn(promise: Stored<'commitment'>, day: number): Stored<'commitment'> {
  return { ...promise, fields: { ...promise.fields, state: 'kept', closedAt: noon(day) } };
}
