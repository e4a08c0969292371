import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { openFeedback, stageOf, type FeedbackStage } from '../../utils/practice/open-feedback.ts';
import { dayInText } from '../ui/dates.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { scoreInWords } from '../feedback/survey-words.ts';
import { nameOf } from './names.ts';
import { paperItem, type PaperSection } from './paper.ts';

const sorts: Record<Brief['feedback'][number]['fields']['sort'], MessageKey> = {
  praise: 'paper_praise',
  complaint: 'paper_complaint',
  request: 'paper_request',
};
/** What is left to do about it; nothing is where they were told. */
const left: Record<FeedbackStage, MessageKey | null> = {
  new: 'feedback_toClarify',
  clarified: 'feedback_toActOn',
  acted: 'feedback_toTell',
  told: null,
};

/** What they said of the work: all that they still wait on, then what they said last, `most` in all. */
export function lastFeedback(brief: Brief, most: number): PaperSection {
  const open = openFeedback(brief.feedback);
  const last = brief.feedback.filter((one) => !open.includes(one));
  return {
    title: message('paper_feedback'),
    items: [...open, ...last.slice(0, Math.max(0, most - open.length))].map((one) => {
      const { text, sort, givenBy, at } = one.fields;
      const step = open.includes(one) ? left[stageOf(one.fields)] : null;
      const said = [message(sorts[sort]), nameOf(givenBy, brief), dayInText(at, brief.madeAt)];
      return paperItem(text, [...said, step !== null && message(step)], open.includes(one) && sort === 'complaint');
    }),
    empty: message('paper_noFeedback'),
  };
}

/** The same behind the last answer to a survey, where there is one. */
export function withLastAnswer(section: PaperSection, { practice, madeAt }: Brief): PaperSection {
  const answers = practice.surveys.flatMap(({ fields: { sort, score, comment, answeredAt } }) =>
    score === null || answeredAt === null ? [] : [{ sort, score, comment, answeredAt }],
  );
  const [last] = answers.toSorted((one, other) => other.answeredAt - one.answeredAt);
  if (last === undefined) return section;
  const said = message('feedback_lastAnswer', scoreInWords(last.sort, last.score), dayInText(last.answeredAt, madeAt));
  return { ...section, items: [paperItem(said, [last.comment]), ...section.items] };
}
