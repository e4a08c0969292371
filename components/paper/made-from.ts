import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { observedWords } from '../channel/channel-words.ts';
import { momentLabel, wordsOfDay } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';

/** What a paper is made from: it says nothing of what nobody has seen. */
export function madeFrom({ madeAt, channels, madeFrom: seen }: Brief): string[] {
  const shortly = (day: string | null, known: 'paper_receivedUntil' | 'paper_sentUntil' | 'paper_calendarUntil') =>
    day === null ? null : message(known, wordsOfDay(day, { day: 'numeric', month: 'short' }));
  const observed = observedWords(channels);
  const days = [
    plural('paper_mailDays', seen.mailDays),
    shortly(seen.receivedUntil, 'paper_receivedUntil'),
    shortly(seen.sentUntil, 'paper_sentUntil') ?? message('paper_noneSentSeen'),
    shortly(seen.calendarUntil, 'paper_calendarUntil') ?? message('paper_noCalendarSeen'),
  ].filter((each) => each !== null);
  return [
    message('paper_madeFrom', momentLabel(madeAt), observed === '' ? message('paper_noContacts') : observed),
    message('paper_seen', days.join(' · ')),
  ];
}
