import { alternatives, type DateWords } from './date-words.ts';

/** A time of day as it was written. */
export interface Time {
  hour: number;
  minute: number;
  period: 'am' | 'pm' | null;
}

/** The times in a text, in any of the ways that its language has. */
export function timesIn(text: string, words: DateWords | null): Time[] {
  const periods =
    words?.periods ??
    new Map<string, 'am' | 'pm'>([
      ['am', 'am'],
      ['pm', 'pm'],
    ]);
  const period = alternatives([...periods.keys()].flatMap((name) => [name, name.replace(/\s/g, '')]));
  const pattern = new RegExp(
    String.raw`(?:(?<!\p{L})(${period})\s?)?(?<![\d:.])(\d{1,2})(?:\s?(?:[:.h]|時|시|点|點)\s?(\d{2})(?![\d])|\s?(?:h|時|시|点|點|(?=\s?(?:${period})|\s?[-–—~]\s?\d{1,2}(?::\d\d)?\s?(?:${period}))))(?:[:.]\d{2})?(?:[分분])?(?:\s?(${period})(?!\p{L}))?`,
    'gu',
  );
  const times: Time[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = match[4] ?? match[1];
    const found = [...periods].find(([key]) => key.replace(/\s/g, '') === name?.replace(/\s/g, ''));
    const time = { hour: Number(match[2]), minute: Number(match[3] ?? 0), period: found?.[1] ?? null };
    if (time.hour < 24 && time.minute < 60) times.push(time);
  }
  return times;
}

/** A time as ISO 8601 writes it. */
export function clock({ hour, minute, period }: Time): string {
  const full = period === null || hour > 12 ? hour : (hour % 12) + (period === 'pm' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
