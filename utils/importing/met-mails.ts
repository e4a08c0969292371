import { areOneMail, firstWords, type ToldMail } from '../identity/mail-identity.ts';
import type { ItemOf } from '../importers/item.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import type { Outcome } from './counting.ts';
import { identityOf } from './known-clients.ts';

/** Mails that were met already: the same one twice is one. */
export function startMails() {
  const met = new Map<string, ToldMail[]>();

  /** Whether it was met before in these files; from now on it was. */
  function isMet(identity: string, told: ToldMail): boolean {
    const before = met.get(identity) ?? [];
    if (before.some((other) => areOneMail(other, told))) return true;
    met.set(identity, [...before, told]);
    return false;
  }

  return {
    /** Whether a mail is new; one with nobody who is a client cannot have been recorded. */
    async outcomeOf(reader: Reader, mail: ItemOf<'mail'>, isWithClient: boolean): Promise<Outcome> {
      const identity = identityOf(mail);
      const told = { id: mail.sourceId, words: firstWords(mail.snippet) };
      if (isMet(identity, told)) return 'known';
      if (!isWithClient) return 'fresh';
      const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 20 });
      return records.some(({ fields }) => isRecordOf(fields, told)) ? 'known' : 'fresh';
    },
  };
}

/** What was seen on a page is cut otherwise: its words say nothing. */
function isRecordOf({ provenance, summary }: FieldsOf<'interaction'>, told: ToldMail): boolean {
  return provenance.source !== 'file' || areOneMail({ id: provenance.sourceId, words: summary }, told);
}
