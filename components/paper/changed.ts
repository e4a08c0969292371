import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { kindNames } from '../timeline/kind-names.ts';
import { dayInText } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { nameOf } from './names.ts';
import { paperItem, type PaperSection } from './paper.ts';

const sorts: Record<Brief['changed'][number]['sort'], MessageKey> = {
  'mail-in': 'paper_changedMail',
  kept: 'paper_changedKept',
  feedback: 'paper_changedFeedback',
  phase: 'paper_changedPhase',
};

/** What became different since we last were in touch. */
export function changedSinceContact(brief: Brief): PaperSection {
  const { last, changed, madeAt } = brief;
  return {
    title:
      last === null
        ? message('paper_soFar')
        : message('paper_since', dayInText(last.at, madeAt), message(kindNames[last.medium])),
    items: changed.map(({ sort, at, text, who }) =>
      paperItem(text || message('paper_noSubject'), [message(sorts[sort]), nameOf(who, brief), dayInText(at, madeAt)]),
    ),
    empty: message('paper_nothingChanged'),
  };
}
