import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { dayInText } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { nameOf } from './names.ts';
import { paperItem, type PaperSection } from './paper.ts';

const sorts: Record<Brief['feedback'][number]['fields']['sort'], MessageKey> = {
  praise: 'paper_praise',
  complaint: 'paper_complaint',
  request: 'paper_request',
};

/** What they said of the work, the latest first. */
export function lastFeedback(brief: Brief, most: number): PaperSection {
  return {
    title: message('paper_feedback'),
    items: brief.feedback
      .slice(0, most)
      .map(({ fields: { text, sort, givenBy, at } }) =>
        paperItem(text, [message(sorts[sort]), nameOf(givenBy, brief), dayInText(at, brief.madeAt)]),
      ),
    empty: message('paper_noFeedback'),
  };
}
