import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { channelLine } from '../channel/channel-words.ts';
import { statusOptions } from '../client/choices.ts';
import { risks } from '../paper/care.ts';
import { recentContacts } from '../paper/contacts.ts';
import { openConcerns } from '../paper/concerns.ts';
import { lastFeedback, withLastAnswer } from '../paper/feedback.ts';
import { madeFrom } from '../paper/made-from.ts';
import { newWork } from '../paper/new-work.ts';
import { optionsSheets } from '../paper/options-sheets.ts';
import { paperItem, type Paper, type PaperSection } from '../paper/paper.ts';
import { theirPeople } from '../paper/people.ts';
import { projectLog } from '../paper/project-log.ts';
import { projects } from '../paper/projects.ts';
import { promises } from '../paper/promises.ts';
import { questions } from '../paper/questions.ts';
import { health, openRisks, trends } from '../paper/standing.ts';
import { wishes } from '../paper/wishes.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message, number, plural } from '../ui/message.ts';

const feedbackTold = 5;

/** All that a colleague needs who takes a client over. */
export function handoverPaper(brief: Brief): Paper {
  const { industry, since } = brief.client.fields;
  const about = [industry, since !== null && message('client_withUsSince', wordsOfDay(since, { dateStyle: 'medium' }))];
  return {
    title: message('handover_titleOf', brief.client.fields.name),
    about: [about.filter(Boolean).join(' · ')].filter(Boolean),
    sections: [
      standing(brief),
      wishes(brief),
      theirPeople(brief.people, true),
      promises(brief, 'us'),
      promises(brief, 'them'),
      questions(brief),
      projects(brief, 'all'),
      projectLog(brief),
      openConcerns(brief),
      risks(brief),
      health(brief, 'all'),
      openRisks(brief),
      withLastAnswer(lastFeedback(brief, feedbackTold), brief),
      newWork(brief),
      optionsSheets(brief),
      recentContacts(brief),
      ...trends(brief),
    ],
    foot: madeFrom(brief),
  };
}

/** How we stand with them: the status, who looks after them, what was agreed. */
function standing({ client: { fields }, channels }: Brief): PaperSection {
  const { status, owner, backup, cadence, responseHours, timeZone, preferredChannel } = fields;
  const told: [string, string | null | undefined][] = [
    [message('client_status'), statusOptions().find(({ value }) => value === status)?.label],
    [message('client_owner'), owner],
    [message('client_backup'), backup],
    [message('client_wantsToHear'), cadence === null ? null : plural('client_everyDays', cadence.days)],
    [
      message('client_answersWithin'),
      responseHours === null ? null : message('client_workingHours', number(responseHours)),
    ],
    [message('client_timeZone'), timeZone],
  ];
  const channel = channelLine(preferredChannel, channels);
  return {
    title: message('handover_standing'),
    items: [
      ...told.flatMap(([name, value]) =>
        value ? [paperItem(message('handover_fact', capitalised(name), value))] : [],
      ),
      ...(channel === null ? [] : [paperItem(channel)]),
    ],
    empty: '',
  };
}

/** The names of fields are written small where they stand beside them. */
function capitalised(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase() + name.slice(1);
}
