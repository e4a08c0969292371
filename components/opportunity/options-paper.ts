import type { Paper, PaperItem, PaperSection } from '../paper/paper.ts';
import { wordsOfDay } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import type { Opportunity } from './opportunity-words.ts';

type Option = Opportunity['fields']['options'][string];

/** The ways to a goal as they stand beside each other, doing nothing the last of them. */
export function optionsInOrder({ options }: Pick<Opportunity['fields'], 'options'>): [id: string, option: Option][] {
  return Object.entries(options).toSorted(
    ([, one], [, other]) => Number(one.isNothing) - Number(other.isNothing) || one.place - other.place,
  );
}

/** The sheet with which a client decides: the goal, the ways to it, what we recommend and why, what was decided. */
export function optionsPaper({ fields }: Opportunity, clientName: string): Paper {
  const { name, goal, recommended, why, decision, decidedOn } = fields;
  const chosen = recommended === null ? undefined : fields.options[recommended];
  return {
    title: name,
    about: [message('growth_optionsFor', clientName)],
    sections: [
      { title: message('growth_goal'), items: linesOf(goal), empty: message('growth_noGoal') },
      ...optionsInOrder(fields).map(([, option]) => optionSection(option)),
      {
        title: message('growth_recommendation'),
        items: chosen === undefined ? [] : [item(chosen.name), ...linesOf(why)],
        empty: message('growth_noRecommendation'),
      },
      {
        title: message('growth_decision'),
        items:
          decision === '' ? [] : [...linesOf(decision), ...(decidedOn === null ? [] : [item(wordsOfDay(decidedOn))])],
        empty: message('growth_noDecision'),
      },
    ],
    foot: [],
  };
}

function optionSection({ name, gives, costs }: Option): PaperSection {
  return {
    title: name,
    items: [
      item(message('growth_gives'), gives || message('growth_notSaid')),
      item(message('growth_costs'), costs || message('growth_notSaid')),
    ],
    empty: '',
  };
}

/** Whole, as a client is to read it: nothing of it is cut. */
function item(text: string, detail = ''): PaperItem {
  return { text, detail, isLate: false };
}

function linesOf(text: string): PaperItem[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => item(each));
}
