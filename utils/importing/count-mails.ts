import { isColleague, isOwn } from '../identity/standing.ts';
import type { ItemOf, NamedAddress } from '../importers/item.ts';
import { inMail, whyNoMail } from '../importers/skip.ts';
import type { Reader } from '../store/types.ts';
import type { CountingParts } from './counting-parts.ts';
import { startMails } from './met-mails.ts';

/** Counts mails as they are read. */
export function startCountingMails({ own, known, tally, participants }: CountingParts) {
  const mails = startMails();

  /** A mail that came back is no contact: it makes nobody a candidate who is not one by something else. */
  async function addReturned(reader: Reader, mail: ItemOf<'mail'>): Promise<void> {
    const gone = participants.outside(mail.to);
    participants.meet(gone.filter((person) => participants.haveClient([person])));
    const outcome = await mails.outcomeOf(reader, mail, participants.haveClient(gone));
    tally.count('mail', participants.keysOf(gone), outcome);
  }

  return {
    async add(reader: Reader, mail: ItemOf<'mail'>): Promise<void> {
      const everybody = participants.outside(inMail(mail));
      const why = whyNoMail(mail, own) ?? known.whyNotRecorded(participants.keysOf(everybody));
      if (why !== null) return tally.skip('mail', why);
      if (mail.isReturned === true) return addReturned(reader, mail);
      const isOurs = isOwn(mail.from.email, own) || isColleague(mail.from.email, own);
      // What somebody else wrote is theirs, also where others are in copy.
      const counted = isOurs ? everybody : [mail.from];
      const keys = participants.meet(counted);
      for (const key of keys) tally.contact(key, isOurs ? 'mailsOut' : 'mailsIn', mail.at);
      const outcome = await mails.outcomeOf(reader, mail, participants.haveClient(counted));
      tally.count('mail', keys, outcome);
      // Whoever of theirs is in it is known from then on.
      const isTheirs = ({ email }: NamedAddress) => keys.includes(participants.keyOf(email));
      if (outcome === 'fresh') participants.make(everybody.filter(isTheirs));
    },
  };
}
