// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { wishes } from '../../../../components/paper/wishes.ts';
import { openPageWorld } from '../page-world.ts';
import { briefOf, now } from './support.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

test('says of each wish whether it is confirmed, in whose words and where it was said', () => {
  const said = { answers: null, addedAt: now };
  const first = { ...said, text: 'Book alone', quote: 'at nine', source: 'Call', confirmedOn: '2026-11-20' };
  const need = { ...said, text: 'No lost orders', quote: null, source: 'Mail', confirmedOn: null };
  expect(
    wishes(briefOf({}, { goals: { first }, needs: { need } })).items.map(({ text, detail }) => `${text} | ${detail}`),
  ).toEqual([
    'Book alone | Confirmed by the client on 20 November · “at nine” · Call',
    'No lost orders | Need · Not confirmed by the client yet · Mail',
  ]);
});
