import { beginsWithDay } from '../due.ts';
import type { Language } from '../languages/language.ts';
import { wordsOf } from '../words.ts';
import type { DueDay } from './due-days.ts';
import { markersOf } from './markers.ts';

/** What stands before a promise or a request: the part of its own clause, and the parts before that, the nearest first. */
export interface Lead {
  /** Where its own clause begins in the sentence. */
  start: number;
  own: string;
  before: readonly string[];
}

/** What is put in front of a verb is not longer. */
const longestLead = 6;
/** Beside a day: which part of it, or that it is the last one. */
const dayPart =
  /^[\s,)]*(?:(?:early |late )?(?:morning|afternoon|evening|night|noon)|(?:at the )?latest|früh|vormittag|nachmittag|mittag|abend|spätestens|por la (?:mañana|tarde)|a más tardar|como muy tarde|(?:at|um|a las) [\d:.]+(?: ?uhr| ?[ap]m)?|[\s,)])*$/iu;

/** Ends a clause; what stands within a date ("3/12") and before a question ("¿") does not. */
const clauseMark = /[,;:()–—]|\s-\s/u;

/** What stands in a sentence between the phrase before and the one that begins at `from`. */
export function leadOf(sentence: string, floor: number, from: number, language: Language): Lead {
  const text = sentence.slice(floor, from);
  const { linking } = markersOf(language);
  const words = wordsOf(text);
  const breaks = words.flatMap((word, index) => {
    if (linking.standsAt(words, index)) return [word.start, word.end];
    return clauseMark.test(text.slice(words[index - 1]?.end ?? 0, word.start)) ? [word.start] : [];
  });
  const isMarkLast = /[^\s\p{L}\p{N}]\s*$/u.test(text);
  const cuts = [0, ...breaks, ...(isMarkLast ? [text.length] : []), text.length];
  const parts = cuts.slice(1).map((cut, index) => text.slice(cuts[index], cut));
  const own = parts.at(-1) ?? '';
  return { start: from - own.length, own, before: parts.slice(0, -1).toReversed() };
}

/**
 * The day that stands before a promise or a request: "By Friday I'll send …", "Morgen schicke ich …", "By Monday, could
 * you …". A day within something else is none: "As agreed on Monday, I'll …".
 */
export function dayOfLead({ own, before }: Lead, dayIn: (text: string) => DueDay | null): DueDay | null {
  const near = dayIn(own);
  if (near && beginsWithDay(own, near) && wordsOf(own.slice(near.end)).length <= longestLead) return near;
  if (wordsOf(own).length > 0) return null;
  for (const part of before) {
    const day = dayIn(part);
    if (day && beginsWithDay(part, day) && dayPart.test(part.slice(day.end))) return day;
  }
  return null;
}

/** What is put in front of its verb, "Die Zahlen" of "Die Zahlen schicke ich"; empty where there is nothing of that kind. */
export function objectOfLead({ own }: Lead, language: Language, dayIn: (text: string) => DueDay | null): string {
  const words = wordsOf(own);
  const day = dayIn(own);
  if (day && beginsWithDay(own, day)) return '';
  const isObject = words.length > 1 && words.length <= longestLead && markersOf(language).articles.standsAt(words, 0);
  return isObject ? own : '';
}
