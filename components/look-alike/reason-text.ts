import type { LookAlikeReasonKind, Proposal } from '../../utils/messaging/calls/look-alike.ts';
import { isolated } from '../ui/isolated.ts';
import { listFormat } from '../ui/formats.ts';
import { message, type MessageKey } from '../ui/message.ts';

const texts: Record<LookAlikeReasonKind, MessageKey> = {
  'same-address': 'lookAlike_reason_sameAddress',
  'same-phone': 'lookAlike_reason_samePhone',
  'same-name': 'lookAlike_reason_sameName',
  'name-written-otherwise': 'lookAlike_reason_nameWrittenOtherwise',
  'name-order': 'lookAlike_reason_nameOrder',
  nickname: 'lookAlike_reason_nickname',
  'name-left-out': 'lookAlike_reason_nameLeftOut',
  initial: 'lookAlike_reason_initial',
  'single-word': 'lookAlike_reason_singleWord',
  'same-client': 'lookAlike_reason_sameClient',
  'same-domain': 'lookAlike_reason_sameDomain',
  'same-mailbox': 'lookAlike_reason_sameMailbox',
  'same-company-name': 'lookAlike_reason_sameCompanyName',
  'similar-company-name': 'lookAlike_reason_similarCompanyName',
  'similar-domain': 'lookAlike_reason_similarDomain',
  'same-people': 'lookAlike_reason_samePeople',
  'people-of-one-name': 'lookAlike_reason_peopleOfOneName',
};
/** What was seen in several is told in a list instead of one by one. */
const inList: ReadonlySet<LookAlikeReasonKind> = new Set(['same-people', 'people-of-one-name']);

/** Why two look like one, in a sentence. */
export function reasonSentence({ reasons }: Proposal): string {
  const clauses = reasons.map(({ kind, seen }) => {
    const apart = seen.map(isolated);
    const told = inList.has(kind) ? [listFormat().format(apart)] : apart;
    return message(texts[kind], ...told);
  });
  return message('lookAlike_because', listFormat().format(clauses));
}
