import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { howText, whatText, whyText } from '../../../../components/care/care-words.ts';
import { dayFromNow, nextMonday } from '../../../../components/care/decide.ts';
import texts from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { signals } from '../../../../utils/signals/index.ts';
import type { CareItem } from '../../../../utils/state/care.ts';
import { root, sourceFiles } from '../../../meta/source-files.ts';

const known: Record<string, { message: string } | undefined> = texts;

beforeEach(() => {
  Object.assign(fakeBrowser, { i18n: { getMessage: textOf, getUILanguage: () => 'en-GB' } });
});

function textOf(key: string, values: string[] = []): string {
  return (known[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

function item(signal: string, reason: string, more: Partial<CareItem> = {}): CareItem {
  return {
    clientId: 'northwind',
    clientName: 'Northwind',
    wait: {
      signal,
      key: 'k',
      title: 'the quote',
      who: 'Anna',
      since: Date.now() - 3 * 86_400_000,
      due: '2026-11-20',
      agreed: 14,
      zone: null,
      hiddenUntil: null,
      evidence: [],
    },
    notSent: null,
    isLate: true,
    days: 3,
    weight: 40,
    because: [{ reason, points: 40 }],
    ...more,
  };
}

/** Every reason that a rule may give. */
const reasons = new Set(
  sourceFiles(['utils/signals']).flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/reason: '([^']+)'/g)].map(([, reason = '']) => reason),
  ),
);

describe('the words for what needs care', () => {
  test.each(signals.map(({ name }) => name))('%s is told in words, in the list and in the digest', (name) => {
    const what = whatText(item(name, ''));
    expect(what).not.toBe('');
    expect(what).not.toContain('$');
    const key = `care_what_${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    expect(known[key]?.message).toBeTruthy();
    expect(what).toBe(textOf(key, ['\u2068the quote\u2069']));
  });

  test('there is a reason at all', () => expect(reasons.size).toBeGreaterThan(12));

  test.each([...reasons])('%s is told in words', (reason) => {
    expect(whyText(reason)).not.toBe(reason);
    // What only adds to a weight is never its first part.
    if (!reason.startsWith('days-')) expect(howText(item('x', reason))).not.toBe('');
  });

  test('how late it is has its number and its day', () => {
    expect(howText(item('promise-ours', 'promise-late'))).toBe('3 days late, it was due on Fri 20 November');
    expect(howText(item('promise-ours', 'promise-late', { days: 1 }))).toContain('a day late');
    expect(howText(item('promise-ours', 'promise-soon', { days: -2 }))).toContain('due in 2 days');
    const { wait } = item('question', 'question-late');
    expect(howText(item('question', 'question-late'))).toContain('14 working hours');
    expect(howText(item('question', 'question-late', { wait: { ...wait, agreed: null } }))).toContain(
      'no answer has been seen',
    );
  });

  test('silence is what was seen, and a day is no "1 days"', () => {
    const { wait } = item('silence', 'silent');
    expect(howText(item('silence', 'silent', { days: 15 }))).toBe(
      'nothing from us seen for 15 days; every 14 days was agreed',
    );
    const daily = { days: 1, wait: { ...wait, agreed: 1 } };
    expect(howText(item('silence', 'silent', daily))).toBe('nothing from us seen for a day; every day was agreed');
    expect(howText(item('update-due', 'update-due', daily))).toBe(
      'none seen, due since yesterday; every day was agreed',
    );
    expect(howText(item('update-due', 'update-due', { days: 0 }))).toBe('due today; every 14 days was agreed');
  });

  test('what has no title is called so', () => {
    for (const [signal, called] of [
      ['recap-owed', 'Event without a title'],
      ['unanswered', 'no subject'],
    ] as const) {
      const { wait } = item(signal, signal);
      expect(whatText(item(signal, signal, { wait: { ...wait, title: '' } }))).toContain(called);
    }
  });
});

describe('until when it is put off', () => {
  test('tomorrow is the next day on the calendar, over the change of daylight saving too', () => {
    expect(dayFromNow(1, Date.parse('2026-10-24T23:30'))).toBe('2026-10-25');
    expect(dayFromNow(1, Date.parse('2026-12-31T10:00'))).toBe('2027-01-01');
  });

  test.each([
    ['2026-11-22T10:00', '2026-11-23'],
    ['2026-11-23T10:00', '2026-11-30'],
    ['2026-11-28T10:00', '2026-11-30'],
  ])('the Monday after %s is %s', (now, monday) => {
    expect(nextMonday(Date.parse(now))).toBe(monday);
  });
});
