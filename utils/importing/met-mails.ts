import { areOneMail, firstWords, type ToldMail } from '../identity/mail-identity.ts';
import type { ItemOf } from '../importers/item.ts';
import { fingerprint } from '../platform/fingerprint.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import type { Outcome } from './counting.ts';
import { identityOf } from './item-identity.ts';

/**
 * Mails that were met already: the same one twice is one. A mailbox holds hundreds of thousands, so that what tells them apart
 * is held as fingerprints.
 */
export function startMails() {
  /** By identity, each mail as `id words`. */
  const met = new Map<string, string>();

  /** Whether it was met before in these files; from now on it was. */
  function isMet(identity: string, told: ToldMail): boolean {
    const key = fingerprint(identity);
    const before = met.get(key);
    const short = shortOf(told);
    if (before === undefined) met.set(key, `${short.id ?? ''} ${short.words}`);
    else if (before.split(',').some((other) => areOneMail(toldIn(other), short))) return true;
    else met.set(key, `${before},${short.id ?? ''} ${short.words}`);
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

function shortOf({ id, words }: ToldMail): ToldMail {
  return { id: id === null ? null : fingerprint(id), words: words === '' ? '' : fingerprint(words) };
}

function toldIn(short: string): ToldMail {
  const [id = '', words = ''] = short.split(' ');
  return { id: id === '' ? null : id, words };
}

/** What was seen on a page is cut otherwise: its words say nothing. */
function isRecordOf({ provenance, summary }: FieldsOf<'interaction'>, told: ToldMail): boolean {
  return provenance.source !== 'file' || areOneMail({ id: provenance.sourceId, words: summary }, told);
}
