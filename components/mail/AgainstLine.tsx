import type { MailFacts, MailTemplate } from '../../utils/mails/index.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { againstText } from './mail-words.ts';

/** Why a mail would not have been offered now: who wrote it all the same knows what it walks into. */
export function AgainstLine({ template, facts }: { template: MailTemplate; facts: MailFacts }) {
  const against = template.speaksAgainst(facts);
  return against === null ? null : <ProblemLine>{message('mail_notNow', againstText(against))}</ProblemLine>;
}
