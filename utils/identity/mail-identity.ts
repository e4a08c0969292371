/** What stays the same of a mail in another folder, another window, another webmail or an export. */
export function mailIdentity(sender: string, at: number, subject: string): string {
  return `mail ${sender} ${Math.floor(at / 60_000)} ${bareSubject(subject)}`.slice(0, 500);
}

/** The matter of a mail, without what replying and forwarding put before it. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp)\s*:)+/iu, '').trim();
}
