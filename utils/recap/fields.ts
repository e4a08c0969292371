import type { NotesReading } from '../language/notes-reading.ts';
import { formatDate, formatRecentWeekday } from './format-date.ts';
import { actionSegments, dateSegment, itemSegments, type DateStyle } from './items.ts';
import type { Segment } from './marked-block.ts';
import { phrasesFor } from './phrases/phrases.ts';
import type { ListField, TextField } from './template-syntax.ts';

/** What the mail is made for. */
export interface RecapContext {
  /** The names of those who get it. */
  participants: readonly string[];
  client: string;
  /** The meeting's title; empty where it has none. */
  title: string;
  /** The day of the meeting, ISO 8601. */
  date: string;
  /** The day on which the mail is written: within a week of the meeting a weekday's name says enough. */
  today?: string | undefined;
  /** The name that the mail is signed with. */
  sender: string;
  locale: string;
}

/** The values of all fields. A field without a value has no segments, or no items. */
export type FieldValues = Record<TextField, Segment[]> & Record<ListField, Segment[][]>;

const MOST_NAMES_GREETED = 3;

/** Whom a mail greets, as its language does: each of a few by name, or everyone where there are too many or none is known. */
export function greetedNames(context: Pick<RecapContext, 'participants' | 'locale'>): string {
  const { everyone, greeted } = phrasesFor(context.locale);
  const names = context.participants.map(greeted);
  // Who has no name to be called by is not left out: then everyone is meant.
  if (names.length === 0 || names.length > MOST_NAMES_GREETED || names.includes('')) return everyone;
  return new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(names);
}

function text(value: string): Segment[] {
  const line = value.replace(/\s+/gu, ' ').trim();
  return line ? [{ text: line }] : [];
}

/** When we speak next, and about what; empty without a day, since "on" would have nothing after it. */
function nextMeeting(reading: NotesReading, style: DateStyle): Segment[] {
  if (!reading.next?.date) return [];
  const { about, date } = reading.next;
  return [dateSegment(date, style), ...(about ? [{ text: ` (${about})` }] : [])];
}

/** A question with the mark that it begins with in its language, where it has none. */
function asQuestion(segments: Segment[], before: string): Segment[] {
  const words = segments.map((segment) => segment.text).join('');
  const isWhole = before === '' || words.includes(before) || !words.trimEnd().endsWith('?');
  return isWhole ? segments : [{ text: before }, ...segments];
}

/** What stands in for each field of a template. */
export function fieldValues(reading: NotesReading, context: RecapContext): FieldValues {
  const phrases = phrasesFor(context.locale);
  const date = formatDate(context.date.slice(0, 10), context.date, context.locale);
  const undatedMeeting = reading.next && !reading.next.date ? [{ text: reading.next.text, dates: [] }] : [];
  return {
    names: text(greetedNames(context)),
    client: text(context.client),
    title: text(context.title || context.client || phrases.untitled),
    date: text(date),
    day: text(formatRecentWeekday(context.date, context.today ?? '', context.locale) ?? date),
    next: nextMeeting(reading, context),
    sender: text(context.sender),
    discussed: [...reading.discussed, ...undatedMeeting].map((item) => itemSegments(item, context)),
    decisions: reading.decisions.map((item) => itemSegments(item, context)),
    actions: reading.actions.map((action) => actionSegments(action, context)),
    questions: reading.questions.map((item) => asQuestion(itemSegments(item, context), phrases.beforeQuestion)),
  };
}
