import type { NotedAction, NotedDate, NotedItem } from '../language/notes-reading.ts';
import { formatBareDay, formatDate } from './format-date.ts';
import { languageOfTag, mailLocale } from './mail-language.ts';
import type { Segment } from './marked-block.ts';
import { phrasesFor } from './phrases/phrases.ts';

/** What is needed to write a date of the notes into the mail. */
export interface DateStyle {
  /** The meeting's date. */
  date: string;
  locale: string;
}

/** A date as the mail says it, with the words it was made from behind it. A stretch of days keeps its own words too. */
export function dateSegment(date: NotedDate, style: DateStyle): Segment {
  const phrases = phrasesFor(style.locale);
  const day = formatDate(date.iso, style.date, style.locale);
  const title = phrases.dateNote(date.words, formatBareDay(style.date, style.locale));
  return {
    text: date.precision === 'period' ? `${date.words} (${day})` : day,
    mark: { title, words: date.words, iso: date.iso, ambiguous: date.ambiguous },
  };
}

/** A date within the notes' own words is written in their language, whatever the mail's is. */
function asWordsOf({ language = 'en' }: NotedDate, { date, locale }: DateStyle): DateStyle {
  return { date, locale: mailLocale(languageOfTag(language), locale) };
}

/** Puts the dates in the place of their words. */
function withDates(item: NotedItem, style: DateStyle): Segment[] {
  const segments: Segment[] = [];
  let position = 0;
  for (const date of item.dates.toSorted((one, other) => one.start - other.start)) {
    const textBefore = item.text.slice(position, date.start);
    const ofWords = asWordsOf(date, style);
    const { leadingTo } = phrasesFor(ofWords.locale);
    const before = date.precision === 'day' ? leadingTo(textBefore, date.words) : textBefore;
    if (before) segments.push({ text: before });
    segments.push(dateSegment(date, ofWords));
    position = date.end;
  }
  if (position < item.text.length) segments.push({ text: item.text.slice(position) });
  return segments;
}

/** The capital of a letter; one that has none (ß becomes two letters) stays. */
function capitalLetter(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** Begins with a capital, unless the first word is one that must not change: an address, a file, a name like iPhone. */
function capitalised(segments: Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (!first) return segments;
  const word = /^\S*/.exec(first.text)?.[0] ?? '';
  if (/[@/\\_]|\.\p{L}|\p{Ll}\p{Lu}/u.test(word)) return segments;
  return [{ ...first, text: first.text.replace(/^\p{Ll}/u, capitalLetter) }, ...rest];
}

/** An item as it stands in the recap: with a capital, its dates written out. */
export function itemSegments(item: NotedItem, style: DateStyle): Segment[] {
  return capitalised(withDates(item, style));
}

/** An action in the notes' own words; only "they" becomes "you", since the mail goes to them. */
export function actionSegments(action: NotedAction, style: DateStyle): Segment[] {
  const { owner, subject } = action;
  if (subject?.canBecomeYou) return capitalised(withDates(withYou(action, subject.start, subject.end), style));
  const segments = capitalised(withDates(action, style));
  return owner.kind === 'person' && !subject
    ? [...capitalised([{ text: `${owner.name}: ` }]), ...withDates(action, style)]
    : segments;
}

/** The same item with "you" in the place of its subject, its dates moved along. */
function withYou(item: NotedItem, start: number, end: number): NotedItem {
  const shift = 'you'.length - (end - start);
  return {
    text: `${item.text.slice(0, start)}you${item.text.slice(end)}`,
    dates: item.dates.map((date) =>
      date.start >= end ? { ...date, start: date.start + shift, end: date.end + shift } : date,
    ),
  };
}
