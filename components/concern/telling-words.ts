import type { Telling } from '../../utils/practice/tellings.ts';
import { dayInText } from '../ui/dates.ts';
import { message } from '../ui/message.ts';

/** Whom a concern was told and when, or who is still to be told: `told Anna Sunday`. */
export function toldWords({ to, at }: Pick<Telling, 'to' | 'at'>, now = Date.now()): string {
  if (at === null) return message('concern_toBeTold', to);
  const day = dayInText(at, now);
  return to === '' ? message('concern_told', day) : message('concern_toldWhom', to, day);
}

/** What was offered and what came of it, a line each; what is offered still is said of the concern itself. */
export function tellingDetails({ options, outcome }: Pick<Telling, 'options' | 'outcome'>, offered: string): string[] {
  return [
    options !== '' && options !== offered && message('project_options', options),
    outcome !== '' && message('project_outcome', outcome),
  ].filter((line) => line !== false);
}
