import { describe, expect, test } from 'vitest';
import { askedAgainFrom, deliveredOn, isSurveyDue } from '../../../utils/practice/survey-due.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { utc } from '../../../utils/dates/zone.ts';
import { stepOf } from '../mails/facts.ts';
import { fieldsOf, milestoneOf } from '../../records/plain-records.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const day = 24 * 60 * 60 * 1000;
const anna = ['anna@northwind.example', 'anna@home.example'];

function milestone(place: number, actual: string | null) {
  return milestoneOf(`Step ${place}`, { actual, place });
}

describe('asking again', () => {
  test('waits for a quarter after somebody was last asked, by whichever address', () => {
    const surveys = [
      fieldsOf('survey', { to: 'anna@home.example', askedAt: now - 10 * day }),
      fieldsOf('survey', { askedAt: now - 80 * day }),
    ];
    expect(askedAgainFrom(surveys, anna, now)).toBe(now + 81 * day);
    expect(askedAgainFrom(surveys, ['bruno@northwind.example'], now)).toBeNull();
    expect(askedAgainFrom(surveys, anna, now + 82 * day)).toBeNull();
  });

  test('waits for what is prepared, which may be in a mail already, and not for what was dropped before it was sent', () => {
    const prepared = fieldsOf('survey', { state: 'drafted', draftedAt: now });
    expect(askedAgainFrom([prepared], anna, now)).toBe(now + 91 * day);
    expect(askedAgainFrom([prepared], anna, now + 91 * day)).toBeNull();
    expect(askedAgainFrom([fieldsOf('survey', { state: 'dropped', draftedAt: now })], anna, now)).toBeNull();
  });
});

/** A project with the line of the log that says that it ended on a day. */
function ended(on: string) {
  const project = { id: 'portal', fields: fieldsOf('project', { status: 'done' }) };
  return { project, steps: [stepOf('ended', 'The project is done.', Date.parse(`${on}T10:00:00Z`))] };
}

describe('a delivery', () => {
  const on = (fields: Partial<FieldsOf<'project'>>, steps: Parameters<typeof deliveredOn>[1] = []) =>
    deliveredOn({ id: 'portal', fields: fieldsOf('project', fields) }, steps, utc);
  const done = { a: milestone(0, '2026-11-20'), b: milestone(1, '2026-11-10') };

  test('is when the last of all milestones was done', () => {
    expect(on({ milestones: done })).toBe('2026-11-20');
    expect(on({ milestones: { ...done, c: milestone(2, null) } })).toBeNull();
    expect(on({})).toBeNull();
  });

  test('is, without milestones, when the log says that the project is done', () => {
    const { steps } = ended('2026-11-02');
    expect(on({ status: 'done' }, steps)).toBe('2026-11-02');
    expect(on({ status: 'done', phaseSince: '2026-05-01', due: '2027-03-01' }, steps)).toBe('2026-11-02');
    expect(on({ status: 'done', phaseSince: '2026-05-01', due: '2027-03-01' })).toBeNull();
    expect(on({ status: 'running', due: '2026-11-01' }, steps)).toBeNull();
  });

  test('is not told by the line of a milestone', () => {
    const steps = [stepOf('ended', 'Done: “Step 0”, on 20 November.', now)];
    expect(
      on({ status: 'done', milestones: { a: milestone(0, '2026-11-20'), c: milestone(2, null) } }, steps),
    ).toBeNull();
  });

  test('was none where the project was stopped', () => {
    expect(on({ status: 'stopped', milestones: done })).toBeNull();
  });
});

describe('a survey after a delivery', () => {
  const moment = { at: now, zone: utc, zoneNamed: () => null };
  const isDue = (delivered: string, surveys: FieldsOf<'survey'>[], ...people: string[][]) => {
    const { project, steps } = ended(delivered);
    return isSurveyDue(project, { surveys, people, steps }, moment);
  };

  test('is offered for thirty days', () => {
    expect(isDue('2026-11-20', [], anna)).toBe(true);
    expect(isDue('2026-10-20', [], anna)).toBe(false);
    expect(isDue('2026-12-20', [], anna)).toBe(false);
  });

  test('is not offered once one was drafted about it or since, also where that was dropped', () => {
    const before = fieldsOf('survey', { projectId: 'portal', draftedAt: now - 300 * day, askedAt: now - 300 * day });
    expect(isDue('2026-11-20', [before], anna)).toBe(false);
    const since = fieldsOf('survey', { draftedAt: now - day, state: 'dropped' });
    expect(isDue('2026-11-20', [since], anna)).toBe(false);
  });

  test('is not offered where nobody may be asked', () => {
    const asked = fieldsOf('survey', { draftedAt: now - 40 * day, askedAt: now - 40 * day });
    expect(isDue('2026-11-20', [asked], anna)).toBe(false);
    expect(isDue('2026-11-20', [asked], anna, ['bruno@northwind.example'])).toBe(true);
    expect(isDue('2026-11-20', [])).toBe(false);
  });
});
