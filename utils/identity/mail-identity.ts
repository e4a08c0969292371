/** What stays the same of a mail in another folder, another window, another webmail or an export. */
export function mailIdentity(sender: string, at: number, subject: string): string {
  return `mail ${sender} ${Math.floor(at / 60_000)} ${bareSubject(subject)}`.slice(0, 500);
}

/** What tells mails of one identity apart. */
export interface ToldMail {
  /** A Message-ID, or what names it on a page; null where nothing does. */
  id: string | null;
  /** Its first words; empty where they are not known. */
  words: string;
}

/** Whether two mails out of files, of one sender, minute and matter, are one: their ids or their words agree. */
export function areOneMail(one: ToldMail, other: ToldMail): boolean {
  if (one.id !== null && one.id === other.id) return true;
  return one.words === '' || other.words === '' || one.words === other.words;
}

/** As much of a mail's text as is kept. */
export function firstWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 300);
}

/** The matter of a mail, without what replying and forwarding put before it. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp)\s*:)+/iu, '').trim();
}
