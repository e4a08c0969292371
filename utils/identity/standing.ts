import { isFreeMail } from './free-mail.ts';

/** Mailboxes that no person answers from: told by the part before the `@`. */
const automaticMailbox =
  /^(?:(?:do[-_.]?)?not?[-_.]?reply|no[-_.]?response|mailer[-_.]?daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|news|automat(?:ed|ic)|auto[-_.]?reply|calendar-notification|unsubscribe|list(?:serv|s)?|majordomo|mailman)(?:[-_.+].*)?$|(?:[-_.](?:no-?reply|bounces?|notifications?|newsletter|unsubscribe|owner|request))$/i;

/** Hosts that send for others: lists, newsletters, notifications. */
const automaticHost =
  /^(?:(?:lists?|bounces?|mailer|newsletters?|news|notifications?|notify)\d*\.)|(?:^|\.)(?:googlegroups\.com|groups\.io|facebookmail\.com|mailchimpapp\.net|mcsv\.net|rsgsv\.net|sendgrid\.net|amazonses\.com|mailgun\.org|substack\.com|calendar\.google\.com|resource\.calendar\.google\.com|docs\.google\.com)$/i;

/** Whether an address belongs to a list, a no-reply or a notification sender: it is not a person. */
export function isAutomatic(address: string): boolean {
  const at = address.lastIndexOf('@');
  return automaticMailbox.test(address.slice(0, at)) || automaticHost.test(address.slice(at + 1));
}

/** The user's own addresses, with the one that the page shows as theirs. */
export function ownWith(account: string | null, own: readonly string[]): readonly string[] {
  return account === null ? own : [...own, account];
}

/** Whether an address is one of the user's own, `+tags` and Gmail's dots aside. */
export function isOwn(address: string, own: readonly string[]): boolean {
  const plain = plainAddress(address);
  return own.some((mine) => plainAddress(mine) === plain);
}

/** Whether an address is at the user's own organisation: the same host, or one below the other. */
export function isColleague(address: string, own: readonly string[]): boolean {
  const host = hostOf(address);
  return own
    .map(hostOf)
    .some((mine) => !isFreeMail(mine) && (host === mine || host.endsWith(`.${mine}`) || mine.endsWith(`.${host}`)));
}

/** The user's own addresses with the domains of their organisation: who is at one of those or below it is a colleague. */
export function withOwnDomains(own: readonly string[], domains: readonly string[]): readonly string[] {
  // An address without a mailbox is nobody's, but has a host.
  return [...own, ...domains.map((domain) => `@${domain}`)];
}

/** The host of an address, in lower case. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The address that is meant: without a `+tag`, and for Gmail without the dots that it ignores. */
function plainAddress(address: string): string {
  const host = hostOf(address);
  const mailbox = address.slice(0, address.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
  return host === 'gmail.com' || host === 'googlemail.com'
    ? `${mailbox.replaceAll('.', '')}@gmail.com`
    : `${mailbox}@${host}`;
}
