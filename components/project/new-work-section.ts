import type { CaseFile } from '../../utils/state/case-file.ts';
import { stageName, sumText } from '../opportunity/opportunity-words.ts';
import type { PaperSection } from '../paper/paper.ts';
import { message } from '../ui/message.ts';
import { wholeItem } from './prose-items.ts';
import { dayWords } from './step-words.ts';

/** The new work that belongs to a project: how far it is, what it may bring and what comes next. */
export function newWorkSection({ newWork }: CaseFile): PaperSection {
  return {
    title: message('growth_newWork'),
    items: newWork.map(({ fields: { name, goal, stage, value, currency, nextStep, nextOn } }) => {
      const next = [nextStep, nextOn && dayWords(nextOn)].filter(Boolean).join(', ');
      const sum = value !== null && sumText({ value, currency });
      return wholeItem(name, [stageName(stage), sum, goal, next !== '' && message('growth_nextIs', next)]);
    }),
    empty: message('growth_noOpportunities'),
  };
}
