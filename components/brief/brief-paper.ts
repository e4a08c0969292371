import type { Brief } from '../../utils/messaging/calls/brief.ts';
import type { Topic } from '../../utils/practice/topics.ts';
import { notToForget } from '../paper/care.ts';
import { changedSinceContact } from '../paper/changed.ts';
import { lastFeedback } from '../paper/feedback.ts';
import { madeFrom } from '../paper/made-from.ts';
import { firstOf, type Paper, type PaperItem, type PaperSection } from '../paper/paper.ts';
import { whoComes } from '../paper/people.ts';
import { projects } from '../paper/projects.ts';
import { promises } from '../paper/promises.ts';
import { questions } from '../paper/questions.ts';
import { health, notAskedYet, sharedTopics, trends } from '../paper/standing.ts';
import { wishes } from '../paper/wishes.ts';
import { kindNames } from '../timeline/kind-names.ts';
import { durationLabel, momentLabel } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';

/**
 * What one should know before the next talk, on one page: of each subject as much as fits. `shared` is what came up at
 * several clients of their industry.
 */
export function briefPaper(brief: Brief, shared: readonly Topic[] = []): Paper {
  const more = (count: number) => plural('paper_more', count);
  return {
    title: message('brief_titleOf', brief.client.fields.name),
    about: [eventLine(brief)],
    sections: [
      firstOf(whoComes(brief), 6, more),
      withMore(firstOf(wishes(brief), 3, more), notAskedYet(brief)),
      firstOf(promises(brief, 'us'), 4, more),
      firstOf(promises(brief, 'them'), 4, more),
      firstOf(questions(brief), 4, more),
      firstOf(changedSinceContact(brief), 4, more),
      firstOf(lastFeedback(brief, 1), 2, more),
      firstOf(notToForget(brief, 3), 8, more),
      firstOf(projects(brief, 'ahead'), 3, more),
      firstOf(health(brief, 'wanting'), 3, more),
      ...industry(brief, shared, more),
    ],
    foot: madeFrom(brief),
  };
}

/** What was noted of their industry, and what its clients say alike; nothing where there is neither. */
function industry(brief: Brief, shared: readonly Topic[], more: (count: number) => string): PaperSection[] {
  const noted = trends(brief).map((section) => firstOf(section, 2, more));
  if (shared.length === 0) return noted;
  const [section] = noted;
  const title = message('growth_trendsOf', brief.client.fields.industry);
  return [withMore(section ?? { title, items: [], empty: '' }, sharedTopics(shared))];
}

/** What always stands on the sheet, below what there was room for. */
function withMore(section: PaperSection, items: PaperItem[]): PaperSection {
  return { ...section, items: [...section.items, ...items] };
}

function eventLine({ event }: Brief): string {
  if (event === null) return message('brief_noEvent');
  return [
    event.subject || message('event_untitled'),
    momentLabel(event.at, event.allDay),
    event.minutes !== null && event.minutes > 0 && durationLabel(event.minutes),
    message(kindNames[event.medium]),
  ]
    .filter(Boolean)
    .join(' · ');
}
