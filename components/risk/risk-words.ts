import type { Practice } from '../../utils/state/practice.ts';
import { riskWeight } from '../../utils/practice/risk-weight.ts';
import { isolated } from '../ui/isolated.ts';
import { message, type MessageKey } from '../ui/message.ts';
import type { Option } from '../ui/Select.tsx';

export type Risk = Practice<'risk'>;
type State = Risk['fields']['state'];

const likelihoods: Record<string, MessageKey> = {
  '1': 'growth_likelihoodLow',
  '2': 'growth_likelihoodMiddle',
  '3': 'growth_likelihoodHigh',
};
const impacts: Record<string, MessageKey> = {
  '1': 'growth_impactLow',
  '2': 'growth_impactMiddle',
  '3': 'growth_impactHigh',
};
const states: Record<State, MessageKey> = {
  proposed: 'growth_riskProposed',
  open: 'growth_riskOpen',
  closed: 'growth_riskClosed',
  refused: 'growth_riskRefused',
};

/** The degrees of likelihood as a choice offers them. */
export function likelihoodChoices(): Option<string>[] {
  return Object.entries(likelihoods).map(([value, key]) => ({ value, label: message(key) }));
}

/** The degrees of impact as a choice offers them. */
export function impactChoices(): Option<string>[] {
  return Object.entries(impacts).map(([value, key]) => ({ value, label: message(key) }));
}

/** How likely it is and what it would do, in words. */
export function degreeText({ likelihood, impact }: Risk['fields']): string {
  return [likelihoods[String(likelihood)], impacts[String(impact)]]
    .flatMap((key) => (key ? [message(key)] : []))
    .join(' · ');
}

/** Who sees to it; empty where nobody does. */
export function ownerText(owner: string): string {
  return owner === '' ? '' : message('growth_riskOwnerIs', isolated(owner));
}

/** What is done about it; empty where nothing is. */
export function planText(plan: string): string {
  return plan === '' ? '' : message('growth_riskPlanIs', isolated(plan));
}

/** How a risk stands, in a word. */
export function stateText(state: State): string {
  return message(states[state]);
}

/** How it is marked: from here on it weighs heavily, or not lightly. */
export function riskTone(risk: Pick<Risk, 'fields'>): 'late' | 'soon' | 'plain' {
  const weight = riskWeight(risk);
  return weight >= 6 ? 'late' : weight >= 3 ? 'soon' : 'plain';
}
