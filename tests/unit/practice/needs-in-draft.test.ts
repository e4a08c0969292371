import { expect, test } from 'vitest';
import { needsInDraft } from '../../../utils/practice/needs-in-draft.ts';

const need = (text: string) => ({ text, quote: null, source: null, confirmedOn: null, addedAt: 1, answers: null });

test('which needs a draft speaks to, by shared words', () => {
  const needs = {
    tours: need('Drivers see their tours on the phone'),
    reports: need('A monthly report for the board'),
  };
  expect(needsInDraft('With the portal your drivers see each tour on their phones.', needs).spokenTo).toEqual([
    'tours',
  ]);
  expect(needsInDraft('See you on Tuesday.', needs).spokenTo).toEqual([]);
});

test('an offer while no need is written down is one made blindly', () => {
  expect(needsInDraft('We propose a second phase.', {}).offersBlindly).toBe(true);
  expect(needsInDraft('Anbei unser Angebot.', {}).offersBlindly).toBe(true);
  expect(needsInDraft('Thank you for the call.', {}).offersBlindly).toBe(false);
  expect(needsInDraft('We propose a second phase.', { one: need('More seats') }).offersBlindly).toBe(false);
  const fear = { ...need('That nobody uses it'), answers: 'fear' as const };
  expect(needsInDraft('We propose a second phase.', { fear }).offersBlindly).toBe(true);
});
