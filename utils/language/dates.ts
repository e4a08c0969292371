import type { Component, ParsedResult } from 'chrono-node/en';
import { calendarDay, isoOf, lastOfMonth, plusDays, weekdayOf, type CalendarDay } from './calendar-day.ts';
import { dateRules, type DateRule } from './date-rules.ts';
import { englishDates } from './english-dates.ts';
import { joinedDates } from './joined-dates.ts';
import type { NotedDate } from './notes-reading.ts';
import { wordsFor } from './vocabulary/index.ts';
import { weekdayRules } from './weekday-rules.ts';

/** A date in a sentence, and whether the words before it make it the last day for something. */
export interface FoundDate extends NotedDate {
  deadline: boolean;
}

/** Longer texts are no notes of one thing; they are left alone, so that reading takes no longer than they are long. */
const LONGEST_TEXT = 600;
const DATE_LIKE =
  /\d|days?\b|this (?:morning|afternoon|evening)|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tom|tonight|\beo[dbwmqy]\b|\bcob\b|end of|week|month|quarter|year|fortnight/i;
const NUMBER_WORD =
  '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple of|half an?)';
const UNIT =
  '(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|qtrs?|quarters?|y|yrs?|years?)';
/** "2-3 months", "5 m and 10 s": how long, not when. */
const LENGTH_OF_TIME = new RegExp(
  `^(?:${NUMBER_WORD}(?:\\s*[-–]\\s*\\d+)?\\s?${UNIT}(?:\\s*,?\\s*(?:and\\s+)?|$))+$`,
  'i',
);
/** A moment, and words that mean a day or a month only in other company, as notes write them. */
const NO_DATE = new RegExp(
  `^(?:(?:in )?the ${UNIT}|24/7|now|right now|in an? (?:sec|second|minute|moment)` +
    '|may|march|mar|sat|sun|wed|second|morning|afternoon|evening|night|weekend)$',
);
const DAY_PART = /\s+(?:in the )?(?:morning|afternoon|evening|night)\b.*$/i;
const DAY_PARTS: readonly Component[] = ['day', 'weekday', 'month'];
const RECURRING_OR_NAMING = /\b(?:the|every|each|last|our|their|your|this past)\s+$/i;
/** "Last Friday", "Friday last week": the day is over, and is not the next one of that name. */
const OVER = /^(?:last|past|previous)\b|\blast week$/i;

interface Span {
  start: number;
  end: number;
}

/** Whether a span shares a letter with one of the others. */
export function overlaps(one: Span, others: readonly Span[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

/** Whether the span begins or ends within a word: chrono takes letters beyond a to z for the end of one. */
export function cutsWord(text: string, span: Span): boolean {
  return /[\p{L}\p{M}\p{N}_]$/u.test(text.slice(0, span.start)) || /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(span.end));
}

/** Whether the words up to the date end in "by", "until", "due" or the like. */
export function endsInDeadline(before: string, locale: string): boolean {
  const words = before
    .trimEnd()
    .replace(/\s+(?:the|noon|eod|cob|end of day|close of business)$/i, '')
    .split(/\s+/);
  const { deadline } = wordsFor(locale);
  return [1, 2, 3].some((count) => {
    const ending = words
      .slice(-count)
      .join(' ')
      .replace(/^[(,[]/, '')
      .replace(/:$/, '');
    return deadline.exec(ending)?.[0].length === ending.length && ending !== '';
  });
}

/** The dates that rules of our own find. */
export function datesByRules(
  text: string,
  meeting: CalendarDay,
  locale: string,
  rules: readonly DateRule[],
): FoundDate[] {
  const found: FoundDate[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const result = overlaps(span, found) ? null : rule.resolve(match, meeting, locale === 'en-US');
      if (!result) continue;
      const { precision, ambiguous, time } = result;
      const deadline = endsInDeadline(text.slice(0, span.start), locale);
      found.push({ ...span, words: match[0], iso: isoOf(result.day) + time, precision, ambiguous, deadline });
    }
  }
  return found;
}

/** What was found, without days before the meeting, in the order of the words. */
export function inOrder(text: string, found: readonly FoundDate[], meeting: CalendarDay): FoundDate[] {
  const sorted = found.toSorted((one, other) => one.start - other.start);
  return joinedDates(text, sorted).filter((date) => date.iso.slice(0, 10) >= isoOf(meeting));
}

/** Only the words that name the day: without "on", and with "the" that belongs to them; "morning" stays outside. */
function spanOf(text: string, result: ParsedResult): Span & { words: string } {
  const lead = /^(?:on|at)\s+/i.exec(result.text)?.[0].length ?? 0;
  const timed = result.start.isCertain('hour');
  const named = (timed ? result.text : result.text.replace(DAY_PART, '')).slice(lead);
  const article = /^(?:end of|\d)/i.test(named) ? (/\bthe $/i.exec(text.slice(0, result.index + lead))?.[0] ?? '') : '';
  const start = result.index + lead - article.length;
  return { start, end: result.index + lead + named.length, words: article + named };
}

function monthsBetween(one: CalendarDay, other: CalendarDay): number {
  return (other.year - one.year) * 12 + other.month - one.month;
}

/** What chrono found, as notes mean it: the weekday of the meeting itself is the one a week later. */
export function understood(
  result: ParsedResult,
  meeting: CalendarDay,
  words: string,
): Omit<FoundDate, keyof Span | 'deadline'> {
  const { start } = result;
  let day = { year: start.get('year') ?? 0, month: start.get('month') ?? 0, day: start.get('day') ?? 0 };
  let ambiguous = /^next\s+\p{L}+day|^next (?:mon|tue|wed|thu|fri|sat|sun)/iu.test(words);
  const named = start.isCertain('weekday') && !start.isCertain('day');
  if (named && isoOf(day) === isoOf(meeting) && !/^this\b/i.test(words)) {
    day = plusDays(day, 7);
    ambiguous = true;
  }
  if (start.isCertain('weekday') && start.get('weekday') !== weekdayOf(day)) ambiguous = true;
  const wrappedRound = start.isCertain('month') && !start.isCertain('year') && monthsBetween(meeting, day) >= 10;
  if (wrappedRound) ambiguous = true;
  const monthOnly = start.isCertain('month') && !start.isCertain('day') && !/\d|week|month/i.test(words);
  if (monthOnly) return { words, iso: isoOf(lastOfMonth(day.year, day.month)), precision: 'period', ambiguous: true };
  const time = [start.get('hour'), start.get('minute')].map((part) => String(part ?? 0).padStart(2, '0')).join(':');
  return { words, iso: start.isCertain('hour') ? `${isoOf(day)}T${time}` : isoOf(day), precision: 'day', ambiguous };
}

/**
 * The dates that a sentence names, counted from the day of the meeting, in the order of their words. Dates before the
 * meeting, lengths of time, bare times and days that only name a thing ("the Monday numbers") are left out.
 */
export function findDates(text: string, context: { date: string; locale: string }): FoundDate[] {
  const meeting = calendarDay(context.date);
  if (!meeting || text.length > LONGEST_TEXT || !DATE_LIKE.test(text)) return [];
  const found = datesByRules(text, meeting, context.locale, [...weekdayRules, ...dateRules]);
  const instant = new Date(meeting.year, meeting.month - 1, meeting.day, 12);
  for (const result of englishDates.parse(text, { instant }, { forwardDate: true })) {
    const span = spanOf(text, result);
    const before = text.slice(0, span.start);
    const deadline = endsInDeadline(before, context.locale) || /^(?:within|in)\b/i.test(span.words);
    const bareTime = !DAY_PARTS.some((part) => result.start.isCertain(part));
    const otherWord =
      LENGTH_OF_TIME.test(span.words) ||
      (NO_DATE.test(span.words) && !(deadline && /^(?:may|march|mar|sat|sun|wed)$/.test(span.words)));
    if (cutsWord(text, span) || overlaps(span, found) || otherWord || (bareTime && !deadline)) continue;
    if (
      /^['’]s/.test(text.slice(span.end)) ||
      OVER.test(span.words) ||
      /\b(?:mid|early|late)[- ]$/i.test(before) ||
      (!deadline && RECURRING_OR_NAMING.test(before))
    )
      continue;
    found.push({ ...span, deadline, ...understood(result, meeting, span.words) });
  }
  return inOrder(text, found, meeting);
}
