import { describe, expect, test } from 'vitest';
import { askedAgainFrom, deliveredOn, isSurveyDue } from '../../../utils/practice/survey-due.ts';
import { projectOf, surveyOf } from './records.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const day = 24 * 60 * 60 * 1000;
const anna = ['anna@northwind.example', 'anna@home.example'];

function milestone(place: number, actual: string | null) {
  return { name: `Step ${place}`, agreed: null, current: null, actual, who: '', place };
}

describe('asking again', () => {
  test('waits for a quarter after somebody was last asked, by whichever address', () => {
    const surveys = [
      surveyOf({ to: 'anna@home.example', askedAt: now - 10 * day }),
      surveyOf({ askedAt: now - 80 * day }),
    ];
    expect(askedAgainFrom(surveys, anna, now)).toBe(now + 81 * day);
    expect(askedAgainFrom(surveys, ['bruno@northwind.example'], now)).toBeNull();
    expect(askedAgainFrom(surveys, anna, now + 82 * day)).toBeNull();
  });

  test('does not wait for what was only drafted', () => {
    expect(askedAgainFrom([surveyOf({ state: 'drafted', draftedAt: now })], anna, now)).toBeNull();
  });
});

describe('a delivery', () => {
  test('is when the last of all milestones was done', () => {
    expect(
      deliveredOn(projectOf({ milestones: { a: milestone(0, '2026-11-20'), b: milestone(1, '2026-11-10') } })),
    ).toBe('2026-11-20');
    expect(deliveredOn(projectOf({ milestones: { a: milestone(0, '2026-11-20'), b: milestone(1, null) } }))).toBeNull();
    expect(deliveredOn(projectOf({}))).toBeNull();
  });

  test('is, without milestones, since when the project is done', () => {
    expect(deliveredOn(projectOf({ status: 'done', phaseSince: '2026-11-02', due: '2026-11-01' }))).toBe('2026-11-02');
    expect(deliveredOn(projectOf({ status: 'done', due: '2026-11-01' }))).toBe('2026-11-01');
    expect(deliveredOn(projectOf({ status: 'done' }))).toBeNull();
    expect(deliveredOn(projectOf({ status: 'running', due: '2026-11-01' }))).toBeNull();
  });
});

describe('a survey after a delivery', () => {
  const delivered = (on: string) => ({ id: 'project-1', fields: projectOf({ status: 'done', phaseSince: on }) });

  test('is offered for thirty days', () => {
    expect(isSurveyDue(delivered('2026-11-20'), [], [anna], now)).toBe(true);
    expect(isSurveyDue(delivered('2026-10-20'), [], [anna], now)).toBe(false);
    expect(isSurveyDue(delivered('2026-12-20'), [], [anna], now)).toBe(false);
    expect(isSurveyDue({ id: 'project-1', fields: projectOf({}) }, [], [anna], now)).toBe(false);
  });

  test('is not offered once one was drafted about it or since, also where that was dropped', () => {
    const before = surveyOf({ projectId: 'project-1', draftedAt: now - 300 * day, askedAt: now - 300 * day });
    expect(isSurveyDue(delivered('2026-11-20'), [before], [anna], now)).toBe(false);
    const since = surveyOf({ draftedAt: now - day, state: 'dropped' });
    expect(isSurveyDue(delivered('2026-11-20'), [since], [anna], now)).toBe(false);
  });

  test('is not offered where nobody may be asked', () => {
    const asked = surveyOf({ draftedAt: now - 40 * day, askedAt: now - 40 * day });
    expect(isSurveyDue(delivered('2026-11-20'), [asked], [anna], now)).toBe(false);
    expect(isSurveyDue(delivered('2026-11-20'), [asked], [anna, ['bruno@northwind.example']], now)).toBe(true);
    expect(isSurveyDue(delivered('2026-11-20'), [], [], now)).toBe(false);
  });
});
