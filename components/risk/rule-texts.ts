import type { MessageKey, PluralKey } from '../ui/message.ts';

/** How a risk that a rule proposes is called, by the rule: `$1` of a text is what it is about, that of a counted one how often. */
export const ruleTexts: Record<string, { text: MessageKey } | { counted: PluralKey }> = {
  'promises-late': { counted: 'growth_promisesLate' },
  'cadence-missed': { counted: 'growth_cadenceMissed' },
  'complaint-open': { text: 'growth_complaintOpen' },
  'single-contact': { text: 'growth_singleContact' },
  'contact-left': { text: 'growth_contactLeft' },
  'project-late': { text: 'growth_projectLate' },
};
