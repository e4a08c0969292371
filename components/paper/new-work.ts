import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { isSettled, stages } from '../../utils/practice/pipeline.ts';
import { stageName, sumText } from '../opportunity/opportunity-words.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { paperItem, type PaperSection } from './paper.ts';

/**
 * What may come of the work with them, by its stage: what it may bring and what comes next, or should have by now. What was
 * lost is left out; what was decided stands on the options sheets.
 */
export function newWork({ practice, today }: Brief): PaperSection {
  const listed = practice.opportunities
    .filter(({ fields }) => fields.stage !== 'lost')
    .toSorted((one, other) => stages.indexOf(one.fields.stage) - stages.indexOf(other.fields.stage));
  return {
    title: message('growth_newWork'),
    items: listed.map(({ fields: { name, stage, value, currency, nextStep, nextOn } }) => {
      const next = [nextStep, nextOn && wordsOfDay(nextOn, { dateStyle: 'medium' })].filter(Boolean).join(', ');
      const details = [stageName(stage), value !== null && sumText({ value, currency })];
      if (isSettled(stage) || next === '') return paperItem(name, details);
      const isLate = nextOn !== null && nextOn < today;
      return paperItem(name, [...details, message(isLate ? 'growth_nextWasDue' : 'growth_nextIs', next)], isLate);
    }),
    empty: message('growth_noOpportunities'),
  };
}
