import type { CareItem } from '../../utils/state/care.ts';
import { isolated } from '../ui/isolated.ts';
import { dayInText, wordsOfDay } from '../ui/dates.ts';
import { message, type MessageKey, number, plural } from '../ui/message.ts';

/** A text for each signal: what it is that needs care. */
const whats: Record<string, MessageKey | undefined> = {
  'promise-ours': 'care_what_promiseOurs',
  'promise-theirs': 'care_what_promiseTheirs',
  question: 'care_what_question',
  unanswered: 'care_what_unanswered',
  'recap-owed': 'care_what_recapOwed',
  silence: 'care_what_silence',
  'update-due': 'care_what_updateDue',
  'cadence-review': 'care_what_cadenceReview',
  'single-contact': 'care_what_singleContact',
};

/** A text for each part of a weight. */
const whys: Record<string, MessageKey | undefined> = {
  'promise-soon': 'care_why_promiseSoon',
  'promise-today': 'care_why_promiseToday',
  'promise-late': 'care_why_promiseLate',
  'promise-undated': 'care_why_promiseUndated',
  'awaited-late': 'care_why_awaitedLate',
  'awaited-undated': 'care_why_awaitedUndated',
  'days-late': 'care_why_daysLate',
  'question-open': 'care_why_questionOpen',
  'question-late': 'care_why_questionLate',
  'days-waiting': 'care_why_daysWaiting',
  'mail-waits': 'care_why_mailWaits',
  'recap-owed': 'care_why_recapOwed',
  'days-since': 'care_why_daysSince',
  silent: 'care_why_silent',
  'days-silent': 'care_why_daysSilent',
  'update-due': 'care_why_updateDue',
  'cadence-review': 'care_why_cadenceReview',
  'single-contact': 'care_why_singleContact',
};

type How = (item: CareItem, now: number) => string;

/** Each in its own words by the first part of its weight. */
const hows: Record<string, How | undefined> = {
  'promise-soon': ({ wait, days }) => plural('care_how_promiseSoon', -(days ?? 0), dueWords(wait)),
  'promise-today': () => message('care_how_promiseToday'),
  'promise-late': lateWords,
  'awaited-late': lateWords,
  'promise-undated': undatedWords,
  'awaited-undated': undatedWords,
  'question-open': waitedWords('care_how_asked', 'care_how_askedPlain'),
  'question-late': waitedWords('care_how_askedLate', 'care_how_askedPlain'),
  'mail-waits': waitedWords('care_how_mailWaits', 'care_how_mailWaitsPlain'),
  'recap-owed': ({ wait }, now) => message('care_how_recapOwed', dayInText(wait.since, now)),
  silent: ({ wait, days }) => plural('care_how_silent', days ?? 0, pauseWords(wait)),
  'update-due': ({ wait, days }) => {
    const agreed = pauseWords(wait);
    return days ? plural('care_how_updateDue', days, agreed) : message('care_how_updateToday', agreed);
  },
  'cadence-review': ({ wait }, now) => message('care_how_review', dayInText(wait.since, now), pauseWords(wait)),
  'single-contact': ({ wait }) => message('care_how_singleContact', number(wait.agreed ?? 0), isolated(wait.who)),
};

/** What needs care, in the words of the records. */
export function whatText({ wait }: CareItem): string {
  const key = whats[wait.signal];
  const named = titleText(wait);
  return key === undefined ? named : message(key, named);
}

/** What it is about: a subject, a talk, a promise. */
export function titleText({ signal, title }: Pick<Wait, 'signal' | 'title'>): string {
  return isolated(title || message(signal === 'recap-owed' ? 'event_untitled' : 'care_untitled'));
}

/** How late it is, or how it stands. */
export function howText(item: CareItem, now = Date.now()): string {
  return hows[item.because[0]?.reason ?? '']?.(item, now) ?? '';
}

/** What a part of its weight is for. */
export function whyText(reason: string): string {
  const key = whys[reason];
  return key === undefined ? reason : message(key);
}

type Wait = CareItem['wait'];

function dueWords({ due }: Wait): string {
  return due === null ? '' : wordsOfDay(due, { weekday: 'short', day: 'numeric', month: 'long' });
}

function lateWords({ wait, days }: CareItem): string {
  return plural('care_how_late', days ?? 0, dueWords(wait));
}

function undatedWords({ wait }: CareItem, now: number): string {
  return message('care_how_undated', dayInText(wait.since, now));
}

/** How often was agreed: every day, every 14 days. */
function pauseWords({ agreed }: Wait): string {
  return plural('client_everyDays', agreed ?? 0);
}

/** Beside the answer time that was agreed; where none was, without it. */
function waitedWords(agreed: MessageKey, plain: MessageKey): How {
  return ({ wait }, now) => {
    const since = dayInText(wait.since, now);
    return wait.agreed === null ? message(plain, since) : message(agreed, since, number(wait.agreed));
  };
}
