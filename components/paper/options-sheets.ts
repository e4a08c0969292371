import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { optionsInOrder } from '../opportunity/options-paper.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

type Sheet = Brief['practice']['opportunities'][number]['fields'];

/**
 * What they were or are to decide: the goal, the ways to it, what we recommend and why, and what was decided; what was lost
 * too. A sheet on which nothing stands is left out.
 */
export function optionsSheets({ practice }: Brief): PaperSection {
  const written = practice.opportunities.map(({ fields }) => fields).filter(isWritten);
  return {
    title: message('paper_optionsSheets'),
    items: written.toSorted((one, other) => other.raisedAt - one.raisedAt).map(sheetItem),
    empty: message('paper_noOptionsSheets'),
  };
}

function isWritten({ goal, decision, recommended, options }: Sheet): boolean {
  return goal !== '' || decision !== '' || recommended !== null || Object.values(options).some((way) => !way.isNothing);
}

function sheetItem(sheet: Sheet): PaperItem {
  const { name, goal, recommended, why, decision, decidedOn } = sheet;
  const chosen = recommended === null ? '' : (sheet.options[recommended]?.name ?? '');
  const told: [string, string][] = [
    [message('growth_goal'), goal],
    ...optionsInOrder(sheet).map(([, { name: way, gives, costs }]): [string, string] => [
      way,
      [
        gives && message('handover_fact', message('growth_gives'), gives),
        costs && message('handover_fact', message('growth_costs'), costs),
      ]
        .filter(Boolean)
        .join('; '),
    ]),
    [message('growth_weRecommend'), [chosen, why].filter(Boolean).join('; ')],
    [message('growth_decision'), decision],
    [message('growth_decidedOn'), decidedOn === null ? '' : wordsOfDay(decidedOn, { dateStyle: 'medium' })],
  ];
  const details = told.map(([about, text]) => text !== '' && message('handover_fact', about, text));
  return paperItem(name, [...details, decision === '' && message('growth_noDecision')]);
}
