import { momentOf } from '../synthetic/mailbox/mailbox.ts';
import type { DemoClient, DemoPerson } from './clients.ts';

/** An entry of a demo client's timeline. */
export interface DemoEntry {
  medium: 'mail' | 'call' | 'video' | 'meeting' | 'note';
  direction: 'in' | 'out' | 'both';
  at: Date;
  minutes: number | null;
  subject: string;
  summary: string;
  participants: DemoPerson[];
}

/** The entries of a client's story, up to `now`: four for each chapter. */
export function entriesOf(client: DemoClient, now: Date): DemoEntry[] {
  return client.story.flatMap((chapter, index) => {
    const days = client.newest + index * client.apart;
    const writer = client.people[index % client.people.length];
    const who = writer ? [writer] : [];
    const at = (before: number, clock: string): Date => momentOf(now, before, clock);
    const { medium, minutes, about } = chapter.spoke;
    return [
      {
        medium: 'mail',
        direction: 'in',
        at: at(days, '09:40'),
        minutes: null,
        subject: chapter.subject,
        summary: chapter.theyWrote,
        participants: who,
      },
      {
        medium: 'mail',
        direction: 'out',
        at: at(days - 1, '11:15'),
        minutes: null,
        subject: `Re: ${chapter.subject}`,
        summary: chapter.weWrote,
        participants: who,
      },
      {
        medium,
        direction: 'both',
        at: at(days - 3, '14:00'),
        minutes,
        subject: chapter.subject,
        summary: about,
        participants: client.people,
      },
      {
        medium: 'note',
        direction: 'both',
        at: at(days - 3, '15:10'),
        minutes: null,
        subject: chapter.subject,
        summary: chapter.note,
        participants: [],
      },
    ] satisfies DemoEntry[];
  });
}
