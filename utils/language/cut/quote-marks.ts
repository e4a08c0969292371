import { quoteWords } from '../languages/quote-words-of-all.ts';
import type { QuoteWords } from '../languages/quote-words.ts';

/** How mail programs introduce what is quoted, in the languages that they speak. */

function wordsOf(...parts: (keyof QuoteWords)[]): string {
  const words = new Set(quoteWords.flatMap((one) => parts.flatMap((part) => one[part])));
  const longestFirst = [...words].toSorted((one, other) => other.length - one.length);
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}

const outsideWord = '(?![\\p{L}\\p{N}])';

/** "wrote": the line, or the two or three that it was broken into, ends so. */
export const wrote = new RegExp(`(?<!\\p{Script=Latin})(?:${wordsOf('wrote')}).{0,80}[:：]$`, 'iu');

/** What the line begins with when it is broken: "On Tue, …", "Am 3. Mai …". */
export const attributionStart = new RegExp(`^(?:${wordsOf('begins')})\\s`, 'u');

/** An address at the end, as programs of many languages leave it: "2026年5月3日 Anna <anna@…>:". */
export const addressedBy = /\d.*<[^<>@\s]{1,100}@[^<>\s]{1,200}>\s?[:：]$/u;

/** The same where the colon is missing: "---- On Wed, 24 Feb 2021 14:02:50 +0530 anna@… wrote ----". */
export const wroteWithoutColon = /^(?:[-_]{2,}\s?)?On\s.*\d.*@.*\swrote(?:\s?[-_]{2,})?$/u;

/** A line that stands before a whole mail: "-----Original Message-----", "Begin forwarded message:". */
export const originalMail = new RegExp(
  `^[-_*\\s]{2,}\\s?(?:${wordsOf('originalMail')})|^(?:${wordsOf('forwardedMail')})\\s?:(?=$|\\s\\d)`,
  'iu',
);

/** The sender in the headers that are printed above a quoted mail. */
export const printedSender = new RegExp(`^[*_]?(?:${wordsOf('sender')})[*_]?\\s?[:：]`, 'iu');

/** The other headers printed there. */
export const printedHeader = new RegExp(`^[*_]?(?:${wordsOf('headers')})[*_]?\\s?[:：]`, 'iu');

/** Lotus Notes puts "Anna Berg on 12/12/2000 09:46:16 AM" or the date alone above the headers that it prints. */
export const notesDate = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?$/u;

/** A line that only parts what stands above it from what stands below. */
export const separator = /^[-_=*~—–]{2,}$/u;

/** What a program writes below a mail; programs name a thing, and no sentence goes on behind it. */
export const sentFrom = new RegExp(`^(?:${wordsOf('sentFrom')})${outsideWord}`, 'iu');

/** What stands before the writer's name, alone on its line. */
export const closing = new RegExp(
  `^(?:${wordsOf('closings')})${outsideWord}[\\s,.!\\p{Extended_Pictographic}–-]*$`,
  'iu',
);

/** Thanks alone on their line. */
export const thanks = new RegExp(`^(?:${wordsOf('thanks')})${outsideWord}[\\s,.!\\p{Extended_Pictographic}–-]*$`, 'iu');

/** What lawyers have put below every mail. */
export const finePrint = new RegExp(wordsOf('finePrint'), 'iu');
