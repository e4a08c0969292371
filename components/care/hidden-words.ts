import type { Output } from '../../utils/messaging/contract.ts';
import { isolated } from '../ui/isolated.ts';
import { message, type MessageKey } from '../ui/message.ts';
import { titleText } from './care-words.ts';

type Hidden = Output<'care.hidden'>[number];

/** A text for each sort of thing that may be hidden. */
const sorts: Record<string, MessageKey | undefined> = {
  'promise-ours': 'care_sort_promiseOurs',
  'promise-theirs': 'care_sort_promiseTheirs',
  question: 'care_sort_question',
  unanswered: 'care_sort_unanswered',
  'recap-owed': 'care_sort_recapOwed',
  silence: 'care_sort_silence',
  'update-due': 'care_sort_updateDue',
  'cadence-review': 'care_sort_cadenceReview',
  'single-contact': 'care_sort_singleContact',
};

/** What is not shown: a whole sort, or one thing until the client writes. */
export function hiddenText(hidden: Hidden): string {
  const key = sorts[hidden.signal];
  const sort = key === undefined ? isolated(hidden.signal) : message(key);
  return hidden.key === '' ? sort : message('care_hiddenUntil', sort, titleText(hidden));
}
