import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { dayInText, wordsOfDay } from '../ui/dates.ts';
import { message, number } from '../ui/message.ts';

/** What may be said of mail of ours since a moment, where none is known. */
export type NotSent = NonNullable<Brief['madeFrom']['notSent']>['known'];

/**
 * In words: "No mail was sent" where all of it was seen, "no sent mail seen" where it may only not have been seen. `since` is
 * in milliseconds since 1970.
 */
export function notSentWords(known: NotSent, since: number, now = Date.now()): string {
  const from = dayInText(since, now);
  if (known.said === 'none')
    return message('coverage_noneSent', from, wordsOfDay(known.until, { day: 'numeric', month: 'long' }));
  if (known.days === 0) return message('coverage_noneSeen', from);
  return message('coverage_noneSeenOf', from, number(known.days), number(known.of));
}
