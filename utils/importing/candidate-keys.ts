import { companyKey } from '../identity/company.ts';
import { isFreeMail } from '../identity/free-mail.ts';
import { hostOf } from '../identity/standing.ts';
import type { ItemOf } from '../importers/item.ts';
import { keyOfLinkedCompany, keyOfLinkedPerson } from './linked-ids.ts';
import { isOutside } from '../importers/skip.ts';
import type { Listed } from './note-listed.ts';

/** The registrable domain of a host, by the public suffix list; null where it has none. */
export type DomainOf = (host: string) => string | null;

/** Whose an address could be: an organisation's by its domain, or, at a free-mail provider, a person's of their own. */
export function keyOfAddress(email: string, domainOf: DomainOf): string {
  const domain = organisationOf(hostOf(email), domainOf);
  return domain === null ? `person:${email}` : `domain:${domain}`;
}

/** The organisation's domain that a host stands for; null for free mail and for what is no domain. */
function organisationOf(host: string, domainOf: DomainOf): string | null {
  const domain = domainOf(host);
  return domain === null || isFreeMail(domain) || isFreeMail(host) ? null : domain;
}

/** A name can be longer once it is folded; a key has to fit into a line, also with an import's id before it. */
const longestKey = 400;

/** The organisation of this name, where it has no domain; null where nothing is left of the name. */
export function keyOfName(organisation: string): string | null {
  const company = companyKey(organisation);
  return company === '' ? null : `company:${company}`.slice(0, longestKey).toWellFormed();
}

/** Whose somebody in a list could be; null where nothing tells, or where they are one of us. */
function keyOfPerson(item: ItemOf<'person'>, own: readonly string[], domainOf: DomainOf): string | null {
  const outside = item.emails.filter((email) => isOutside(email, own));
  if (item.emails.length > 0 && outside.length === 0) return null;
  const keys = outside.map((email) => keyOfAddress(email, domainOf));
  const atOrganisation = keys.find((key) => key.startsWith('domain:'));
  if (atOrganisation !== undefined) return atOrganisation;
  return (
    keyOfName(item.organisation) ?? keyOfLinkedCompany(item.ids?.company) ?? keys[0] ?? keyOfHosts(item.hosts, domainOf)
  );
}

/** Whose an organisation in a list is: its domain's, else its name's. */
function keyOfCompany(item: ItemOf<'company'>, domainOf: DomainOf): string | null {
  return keyOfHosts(item.hosts, domainOf) ?? keyOfName(item.name);
}

/** Whose a deal is: that of the first address, else the organisation's that it names or whose id, or a person's, it has. */
function keyOfDeal(item: ItemOf<'deal'>, own: readonly string[], domainOf: DomainOf): string | null {
  const outside = item.emails.find((email) => isOutside(email, own));
  return outside === undefined
    ? (keyOfName(item.organisation) ?? keyOfLinkedCompany(item.ids?.company) ?? keyOfLinkedPerson(item.ids?.people[0]))
    : keyOfAddress(outside, domainOf);
}

/** Whose somebody or something in a list could be by what stands there alone. */
export function keyOfListed(item: Listed, own: readonly string[], domainOf: DomainOf): string | null {
  if (item.kind === 'company') return keyOfCompany(item, domainOf);
  return item.kind === 'person' ? keyOfPerson(item, own, domainOf) : keyOfDeal(item, own, domainOf);
}

function keyOfHosts(hosts: readonly string[], domainOf: DomainOf): string | null {
  const domain = hosts.map((host) => organisationOf(host, domainOf)).find((each) => each !== null);
  return domain === undefined ? null : `domain:${domain}`;
}

/** Under these everybody has a name of their own, though the public suffix list does not say so. */
const shared = new Set(['onmicrosoft.com', 'sharepoint.com']);

/** The domains of the user's own organisation: those of all of it, where their addresses are at a part. */
export function ownDomains(own: readonly string[], domainOf: DomainOf): string[] {
  const domains = own.map((address) => organisationOf(hostOf(address), domainOf));
  return [...new Set(domains.filter((domain) => domain !== null))].filter((domain) => !shared.has(domain));
}

/** The id of the client that a candidate's key stands for; null where it is none yet. */
export function clientIdIn(key: string): string | null {
  return after('client:', key);
}

/** The domain that a candidate is known by; null where it is known by something else. */
export function domainIn(key: string): string | null {
  return after('domain:', key);
}

/** Whether a candidate is known by its name alone. */
export function isName(key: string): boolean {
  return key.startsWith('company:');
}

function after(start: string, key: string): string | null {
  return key.startsWith(start) ? key.slice(start.length) : null;
}
