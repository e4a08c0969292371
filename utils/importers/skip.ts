import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { Item, ItemOf, NamedAddress } from './item.ts';
import type { SkipReason } from './survey.ts';

/** Whether an address is somebody's outside the user's own organisation. */
export function isOutside(address: string, own: readonly string[]): boolean {
  return !isOwn(address, own) && !isColleague(address, own) && !isAutomatic(address);
}

/** Everybody who is named in a mail. */
export function inMail({ from, to, cc }: ItemOf<'mail'>): NamedAddress[] {
  return [from, ...to, ...cc];
}

/** Everybody who is named in an event. */
export function inEvent({ organizer, guests }: ItemOf<'event'>): NamedAddress[] {
  return organizer === null ? guests : [organizer, ...guests];
}

/** Every address in an item. */
export function addressesOf(item: Item): string[] {
  if (item.kind === 'mail') return inMail(item).map(({ email }) => email);
  if (item.kind === 'event') return inEvent(item).map(({ email }) => email);
  return item.kind === 'company' ? [] : item.emails;
}

/** Why a mail is no contact with anybody, whoever is a client; null where it may be one. */
export function whyNoMail(mail: ItemOf<'mail'>, own: readonly string[]): SkipReason | null {
  const why = mail.isReturned === true ? null : whyAutomatic(mail, own);
  if (why !== null) return why;
  if (inMail(mail).some(({ email }) => isOutside(email, own))) return null;
  return inMail(mail).every(({ email }) => isOwn(email, own) || isColleague(email, own))
    ? 'own-organisation'
    : 'nobody';
}

/** Why it is no mail of a person to us. */
function whyAutomatic(mail: ItemOf<'mail'>, own: readonly string[]): SkipReason | null {
  const isOurs = isOwn(mail.from.email, own) || isColleague(mail.from.email, own);
  if (!isOurs && isAutomatic(mail.from.email)) return 'no-reply';
  return mail.automatic === 'list' && (isOurs || isToUs(mail, own)) ? null : mail.automatic;
}

/** Who writes to a list and to us writes to us. */
function isToUs({ to, cc }: ItemOf<'mail'>, own: readonly string[]): boolean {
  return [...to, ...cc].some(({ email }) => isOwn(email, own));
}

/** Why an occurrence is no contact with anybody; null where it may be one. A meeting that was declined took place without us. */
export function whyNoEvent(event: ItemOf<'event'>, own: readonly string[]): SkipReason | null {
  if (event.cancelled) return 'cancelled';
  if (event.guests.some(({ email, status }) => status === 'declined' && isOwn(email, own))) return 'declined';
  const outside = inEvent(event).filter(({ email }) => isOutside(email, own));
  if (outside.length === 0)
    return inEvent(event).some(({ email }) => !isOwn(email, own)) ? 'own-organisation' : 'nobody';
  return comers(event).some(({ email }) => isOutside(email, own)) ? null : 'declined';
}

/** Who did not decline; the organizer comes unless they say otherwise. */
export function comers(event: ItemOf<'event'>): NamedAddress[] {
  const declined = new Set(event.guests.flatMap(({ email, status }) => (status === 'declined' ? [email] : [])));
  return inEvent(event).filter(({ email }) => !declined.has(email));
}
