import { stages, type Stage, type Sum } from '../../utils/practice/pipeline.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { numberFormat } from '../ui/formats.ts';
import { message, number, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

export type Opportunity = Practice<'opportunity'>;
export type Sort = Opportunity['fields']['sort'];

const stageNames: Record<Stage, MessageKey> = {
  idea: 'growth_stageIdea',
  talking: 'growth_stageTalking',
  offered: 'growth_stageOffered',
  won: 'growth_stageWon',
  lost: 'growth_stageLost',
};
const sortNames: Record<Sort, MessageKey> = {
  need: 'growth_sortNeed',
  upsell: 'growth_sortUpsell',
  referral: 'growth_sortReferral',
};

/** How far it is, in a word. */
export function stageName(stage: Stage): string {
  return message(stageNames[stage]);
}

/** The stages as a choice offers them, in their order. */
export function stageChoices(): Option<Stage>[] {
  return stages.map((value) => ({ value, label: stageName(value) }));
}

/** Where it comes from, in a word. */
export function sortName(sort: Sort): string {
  return message(sortNames[sort]);
}

/** The sorts as a choice offers them. */
export function sortChoices(): Option<Sort>[] {
  const all: Sort[] = ['need', 'upsell', 'referral'];
  return all.map((value) => ({ value, label: sortName(value) }));
}

/** A sum in its currency as this language writes it; in figures alone where no currency is named, or none that is known. */
export function sumText({ value, currency }: Sum): string {
  if (!/^[A-Z]{3}$/.test(currency)) return [number(value), currency].filter(Boolean).join(' ');
  return numberFormat({ style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}
