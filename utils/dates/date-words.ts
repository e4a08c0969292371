/** The words and orders that a language writes dates with, from the browser's own knowledge of it. */
export interface DateWords {
  /** A month's names, long and short, in lower case without dots, to its number from 1. */
  months: Map<string, number>;
  /** A weekday's names to its number from 0, Sunday. */
  weekdays: Map<string, number>;
  /** What is written at hours before and after noon. */
  periods: Map<string, 'am' | 'pm'>;
  /** Today's and yesterday's name to the days from today. */
  days: Map<string, number>;
  isDayFirst: boolean;
}

/** Lower case, without the marks that direct writing, without dots after letters, digits of any script as 0 to 9. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c]/g, '')
    .replace(/\P{ASCII}/gu, (character) => (/\p{Nd}/u.test(character) ? digit(character) : character))
    .toLowerCase()
    .replace(/(\p{L})\./gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Digits stand in runs of ten: the value is the distance to the first of the run. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function partsOf(language: string, options: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(date);
}

function named(parts: Intl.DateTimeFormatPart[], type: string): string {
  return plainWords(parts.find((part) => part.type === type)?.value ?? '');
}

function namesOfDates(language: string, words: DateWords): void {
  for (const width of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(language, { month: width, calendar: 'gregory', timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(language, {
      weekday: width,
      day: 'numeric',
      month: width,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month++) {
      // In 2023 January 1st to 7th are Sunday to Saturday; one day of each month is enough for the others.
      const date = new Date(Date.UTC(2023, month, month < 7 ? month + 1 : 1));
      words.months
        .set(plainWords(alone.format(date)), month + 1)
        .set(named(inDate.formatToParts(date), 'month'), month + 1);
      const weekday = new Date(Date.UTC(2023, 0, (month % 7) + 1));
      words.weekdays.set(named(inDate.formatToParts(weekday), 'weekday'), month % 7);
    }
  }
  // A month that is written as a number is no name: it would be found everywhere.
  for (const name of words.months.keys()) if (!/^\p{L}/u.test(name)) words.months.delete(name);
  words.weekdays.delete('');
}

function wordsOf(language: string): DateWords {
  const words: DateWords = {
    months: new Map(),
    weekdays: new Map(),
    periods: new Map([
      ['am', 'am'],
      ['pm', 'pm'],
    ]),
    days: new Map(),
    isDayFirst: false,
  };
  namesOfDates(language, words);
  for (let hour = 0; hour < 24; hour += 3) {
    const period = named(
      partsOf(language, { hour: 'numeric', hour12: true }, new Date(Date.UTC(2023, 0, 1, hour))),
      'dayPeriod',
    );
    if (period) words.periods.set(period, hour < 12 ? 'am' : 'pm');
  }
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const day of [-1, 0, 1]) words.days.set(plainWords(relative.format(day, 'day')), day);
  const order = partsOf(language, { day: 'numeric', month: 'numeric', year: 'numeric' }, new Date(0));
  words.isDayFirst = order.findIndex((part) => part.type === 'day') < order.findIndex((part) => part.type === 'month');
  return words;
}

const known = new Map<string, DateWords | null>();

/** The words of a language, null where the browser does not know it. Made once: asking the browser is slow. */
export function dateWords(language: string): DateWords | null {
  const tag = language.replace('_', '-');
  let words = known.get(tag);
  if (words === undefined) {
    try {
      words = Intl.DateTimeFormat.supportedLocalesOf(tag).length ? wordsOf(tag) : null;
    } catch {
      words = null; // not a language tag at all
    }
    known.set(tag, words);
  }
  return words;
}

/** A pattern that matches any of these words, the longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
