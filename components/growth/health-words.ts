import type { healthOf } from '../../utils/practice/health/index.ts';
import { message, number, plural, type MessageKey } from '../ui/message.ts';

type Part = ReturnType<typeof healthOf>[number];

const names: Record<Part['name'], MessageKey> = {
  attention: 'growth_attention',
  promises: 'growth_promises',
  satisfaction: 'growth_satisfaction',
  risks: 'growth_risks',
  contacts: 'growth_contacts',
};
const standings: Record<Part['standing'], MessageKey> = {
  good: 'growth_good',
  fair: 'growth_fair',
  poor: 'growth_poor',
  unknown: 'growth_unknown',
};
/** Those whose words depend on how many. */
const counted = {
  'in-touch': 'growth_inTouch',
  overdue: 'growth_overdue',
  'long-overdue': 'growth_longOverdue',
  'promises-kept': 'growth_promisesKept',
} as const;
const reasons: Record<Exclude<Part['reason'], keyof typeof counted>, MessageKey> = {
  'no-cadence': 'growth_noCadence',
  'at-rest': 'growth_atRest',
  'never-met': 'growth_neverMet',
  'no-promises': 'growth_noPromises',
  'promise-late': 'growth_promiseLate',
  'promises-late': 'growth_promisesLateNow',
  'not-asked': 'growth_notAsked',
  content: 'growth_content',
  mixed: 'growth_mixed',
  discontent: 'growth_discontent',
  'complaint-open': 'growth_complaintWaits',
  'no-risks-noted': 'growth_noRisksNoted',
  'no-risks-open': 'growth_noRisksOpen',
  'some-risk': 'growth_someRisk',
  'high-risk': 'growth_highRisk',
  'nobody-met': 'growth_nobodyMet',
  'several-met': 'growth_severalMet',
  'one-met': 'growth_oneMet',
  'only-one-met': 'growth_onlyOneMet',
};

/** What a part of the health is called. */
export function partName({ name }: Part): string {
  return message(names[name]);
}

/** How a part stands, in a word. */
export function standingName({ standing }: Part): string {
  return message(standings[standing]);
}

/** Why a part stands as it does, in a sentence. */
export function reasonText({ reason, count }: Part): string {
  return isCounted(reason) ? plural(counted[reason], count) : message(reasons[reason], number(count));
}

function isCounted(reason: Part['reason']): reason is keyof typeof counted {
  return reason in counted;
}

/** How a part is marked. */
export function standingTone({ standing }: Part): 'late' | 'soon' | 'accent' | 'plain' {
  return ({ poor: 'late', fair: 'soon', good: 'accent', unknown: 'plain' } as const)[standing];
}
