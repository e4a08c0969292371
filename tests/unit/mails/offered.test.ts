import { describe, expect, test } from 'vitest';
import { mailNamed, offersNow, type MailFacts } from '../../../utils/mails/index.ts';
import { ago, clientOf, concernOf, factsOf, feedbackOf, mailOf, projectOf, promiseOf, surveyOf } from './facts.ts';
import { teammateOf } from './team.ts';
import { opportunity, person } from '../practice/client-support.ts';
import { milestoneOf } from '../../records/plain-records.ts';

/** Which mails fit, as `name: reason`. */
function offered(known: Partial<MailFacts>): string[] {
  return offersNow(factsOf(known)).map(({ template, reason }) => `${template.name}: ${reason}`);
}
const anna = 'anna@northwind.example';
const people = [person('Anna', { emails: { [anna]: true } })];
const weekly = { days: 7, chosenBy: 'client', since: '2026-11-01' } as const;
const done = { one: milestoneOf('Pilot', { agreed: '2026-11-20', actual: '2026-11-20' }) };
const delivered = (days: number) => mailOf('delivery', ago(days), 'portal');

test('of a client with nothing to tell, nothing is offered', () => {
  expect(offered({})).toEqual([]);
  expect(offered({ projects: [projectOf()] })).toEqual([]);
});

describe('a mail is offered when its moment has come, and not after it was sent', () => {
  test('fit', () => {
    const projects = [projectOf({ status: 'planned', skills: { Maps: { weeks: 2 } } })];
    expect(offered({ projects, teammates: [teammateOf()] })).toContain('fit: skillMissing');
    expect(offered({ projects, teammates: [teammateOf({ skills: { maps: true } })] })).toEqual([]);
    const soon = [projectOf({ status: 'planned', skills: { Maps: { weeks: 9 } }, due: '2026-12-01' })];
    const teammates = [teammateOf({ skills: { maps: true } })];
    expect(offered({ projects: soon, teammates })).toEqual(['fit: doesNotFit']);
  });

  test('kick-off', () => {
    const projects = [projectOf({ addedAt: ago(3), status: 'planned' })];
    expect(offered({ projects })).toEqual(['kick-off: projectBegins']);
    expect(offered({ projects, mails: [mailOf('kick-off', ago(1), 'portal')] })).toEqual([]);
    expect(offered({ projects, mails: [mailOf('kick-off', null, 'portal')] })).toHaveLength(1);
    expect(offered({ projects: [projectOf({ addedAt: ago(3), status: 'done' })] })).toEqual([]);
    // Of what was under way before it was written down here.
    expect(offered({ projects: [projectOf({ addedAt: ago(3), start: '2026-06-01' })] })).toEqual([]);
  });

  test('progress update, by the cadence and by a milestone', () => {
    const projects = [projectOf({ cadence: weekly })];
    expect(offered({ projects })).toEqual(['progress-update: updateDue']);
    expect(offered({ projects, mails: [mailOf('progress-update', ago(3), 'portal')] })).toEqual([]);
    expect(offered({ projects, mails: [mailOf('progress-update', ago(7), 'portal')] })).toHaveLength(1);
    const half = { ...done, two: milestoneOf('Go-live') };
    expect(offered({ projects: [projectOf({ milestones: half })] })).toEqual(['progress-update: milestoneDone']);
    const mails = [mailOf('progress-update', ago(5), 'portal')];
    expect(offered({ projects: [projectOf({ milestones: half })], mails })).toEqual([]);
  });

  test('deadline change', () => {
    const moved = { one: milestoneOf('Pilot', { agreed: '2026-11-27', current: '2026-12-04' }) };
    const projects = [projectOf({ milestones: moved })];
    expect(offered({ projects })).toEqual(['deadline-change: deadlineMoved']);
    expect(offered({ projects, mails: [mailOf('deadline-change', ago(1), 'portal')] })).toEqual([]);
  });

  test('concern', () => {
    expect(offered({ concerns: [concernOf()] })).toEqual(['concern: concernUntold']);
    const telling = { to: anna, at: ago(1), medium: null, options: '', outcome: '' };
    expect(offered({ concerns: [concernOf({ tellings: { next: { ...telling, at: null } } })] })).toHaveLength(1);
    expect(offered({ concerns: [concernOf({ tellings: { one: telling } }), concernOf({ state: 'closed' })] })).toEqual(
      [],
    );
  });

  test('delivery, then the survey, then the question how it was', () => {
    const projects = [projectOf({ milestones: done, status: 'done' })];
    expect(offered({ projects, people })).toEqual(['delivery: allDone']);
    expect(offered({ projects, people, mails: [delivered(1)] })).toEqual(['survey: delivered']);
    const surveys = [surveyOf({ state: 'asked', askedAt: ago(1) })];
    expect(offered({ projects, people, mails: [delivered(8)], surveys })).toEqual(['feedback-asked: notAsked']);
    const mails = [delivered(8), mailOf('feedback-asked', ago(1), 'portal')];
    expect(offered({ projects, people, mails, surveys })).toEqual([]);
  });

  test('nobody gets a survey more than once a quarter, by the one rule of all surveys', () => {
    const projects = [projectOf({ status: 'done' })];
    const mails = [delivered(1)];
    const asked = (days: number, to = anna) => [
      surveyOf({ projectId: 'another', state: 'asked', to, askedAt: ago(days), draftedAt: ago(days) }),
    ];
    expect(offered({ projects, people, mails, surveys: asked(60) })).toEqual([]);
    expect(offered({ projects, people, mails, surveys: asked(91) })).toEqual(['survey: delivered']);
    expect(offered({ projects, people, mails, surveys: asked(60, 'other@northwind.example') })).toHaveLength(1);
    const prepared = surveyOf({ projectId: 'another', to: anna, draftedAt: ago(20) });
    expect(offered({ projects, people, mails, surveys: [prepared] })).toEqual([]);
    const mail = mailOf('survey', ago(60), 'another');
    const sent = { ...mail, fields: { ...mail.fields, to: [anna] } };
    expect(offered({ projects, people, mails: [...mails, sent] })).toEqual([]);
    expect(offered({ projects, people: [], mails })).toEqual([]);
  });

  test('feedback applied', () => {
    expect(offered({ feedback: [feedbackOf({ actedOn: '2026-11-24' })] })).toEqual(['feedback-applied: actedOn']);
    expect(offered({ feedback: [feedbackOf({ actedOn: '2026-11-24', toldOn: '2026-11-24' }), feedbackOf()] })).toEqual(
      [],
    );
  });

  test('thanks and referral, unless something is open', () => {
    const feedback = [feedbackOf({ sort: 'praise' })];
    expect(offered({ feedback })).toEqual(['thanks: praised', 'referral: content']);
    expect(offered({ feedback, mails: [mailOf('thanks', ago(1)), mailOf('referral', ago(90))] })).toEqual([]);
    expect(offered({ feedback: [...feedback, feedbackOf()] })).toEqual(['thanks: praised']);
    expect(offered({ feedback, commitments: [promiseOf({ due: '2026-11-24' })] })).toEqual(['thanks: praised']);
    const surveys = [surveyOf({ state: 'answered', score: 2, answeredAt: ago(3) })];
    expect(offered({ feedback, surveys })).toEqual(['thanks: praised']);
  });

  test('referral, by the rule of all new work', () => {
    const content = surveyOf({ state: 'answered', score: 5, answeredAt: ago(60) });
    expect(offered({ surveys: [content] })).toEqual(['referral: content']);
    const settled = feedbackOf({ at: ago(10), toldOn: '2026-11-20' });
    expect(offered({ surveys: [content], feedback: [settled] })).toEqual([]);
    for (const status of ['former', 'prospect', 'paused'] as const)
      expect(offered({ surveys: [content], client: clientOf({ status }) })).toEqual([]);
    const asked = opportunity('asked', { sort: 'referral', stage: 'talking' });
    expect(offered({ surveys: [content], opportunities: [asked] })).toEqual([]);
    expect(offered({ surveys: [content], opportunities: [opportunity('noted', { sort: 'referral' })] })).toEqual([
      'referral: content',
    ]);
  });

  test('referral that is chosen by hand says what speaks against it, and shows it', () => {
    const surveys = [surveyOf({ state: 'answered', score: 5, answeredAt: ago(60) })];
    const against = (known: Partial<MailFacts>) => mailNamed('referral')?.speaksAgainst(factsOf(known));
    expect(against({ surveys })).toBeNull();
    expect(against({})).toEqual({ because: 'not-known-content', shownBy: [] });
    expect(against({ surveys, client: clientOf({ status: 'paused' }) })).toMatchObject({ because: 'not-active' });
    const late = promiseOf({ due: '2026-11-24', what: 'Send the figures' });
    expect(against({ surveys, commitments: [late, promiseOf({ what: 'Call them' }, 'another')] })).toEqual({
      because: 'promise-late',
      shownBy: ['Send the figures'],
    });
    const poor = [surveyOf({ state: 'answered', score: 1, answeredAt: ago(3) })];
    expect(against({ surveys: poor })).toMatchObject({ because: 'not-content' });
    expect(against({ surveys, mails: [mailOf('referral', ago(90))] })).toMatchObject({ because: 'asked-lately' });
    const opportunities = [opportunity('asked', { sort: 'referral', stage: 'talking' })];
    expect(against({ surveys, opportunities })).toMatchObject({ because: 'in-pipeline' });
  });

  test('a referral speaks of what was delivered, else of what is under way, never of what has not begun', () => {
    const surveys = [surveyOf({ state: 'answered', score: 5, answeredAt: ago(60) })];
    const [planned, running, finished] = (['planned', 'running', 'done'] as const).map((status) =>
      projectOf({ status }, status),
    );
    const about = (...projects: (typeof planned)[]) =>
      offersNow(factsOf({ surveys, projects: projects.filter((each) => each !== undefined) })).find(
        ({ template }) => template.name === 'referral',
      )?.projectId;
    expect(about(planned, running, finished)).toBe('done');
    expect(about(planned, running)).toBe('running');
    expect(about(planned)).toBeNull();
  });

  test('silence broken', () => {
    const client = clientOf({ cadence: weekly });
    expect(offered({ client, lastOut: ago(8) })).toEqual(['silence-broken: silent']);
    expect(offered({ client, lastOut: ago(7) })).toEqual([]);
    expect(offered({ client })).toEqual(['silence-broken: silent']);
    expect(offered({ client: clientOf({ cadence: weekly, status: 'former' }), lastOut: ago(99) })).toEqual([]);
  });

  test('handover', () => {
    const away = (from: string, until: string) => [
      teammateOf({ absences: { one: { from, until, why: '', share: 1 } } }),
    ];
    expect(offered({ teammates: away('2026-12-01', '2026-12-20') })).toEqual(['handover: ownerAway']);
    expect(offered({ teammates: away('2026-11-01', '2026-11-24') })).toEqual([]);
    expect(offered({ teammates: away('2026-12-20', '2026-12-24') })).toEqual([]);
  });
});
