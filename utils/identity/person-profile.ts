import { companyDomain } from './company.ts';
import { isPersonal, mailboxOf } from './mailbox.ts';
import { nameInMailbox, nameKeys, readPersonName, type PersonName } from './person-name.ts';
import { phoneKey } from './phone-key.ts';
import { hostOf } from './standing.ts';

/** Someone as far as it tells who they are. */
export interface KnownPerson {
  id: string;
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  clientId: string | null;
}

/** An address that is one person's. */
export interface PersonalAddress {
  address: string;
  mailbox: string;
  host: string;
  /** The company's; null for free mail. */
  domain: string | null;
  /** The name of the company that its domain holds, `northwind` of `northwind.co.uk`; null for free mail. */
  label: string | null;
  /** The name that the mailbox spells in full, `anna.berg`. */
  name: PersonName | null;
}

/** Someone taken apart for comparing. */
export interface Profile {
  id: string;
  /** As it is written. */
  written: string;
  /** What the address spells where there is no name. */
  name: PersonName | null;
  nameKeys: string[];
  /** The words of the name behind the first one: with a nickname or an initial they are still the same. */
  laterWords: string[];
  addresses: PersonalAddress[];
  /** By what is the same of each number, the number as it is written. */
  phones: Map<string, string>;
  clientId: string | null;
  /** The companies' domains among the addresses. */
  domains: string[];
}

/** Null for who is nobody: a shared mailbox, a list, a company. */
export function profileOf({ id, name, emails, phones, clientId }: KnownPerson): Profile | null {
  const addresses = emails.filter(isPersonal).map(personalAddress);
  if (addresses.length === 0 && emails.length > 0) return null;
  const isNameless = name.trim() === '' || name.includes('@');
  const read = readPersonName(name);
  if (read === null && !isNameless) return null;
  const called = read ?? addresses.find((address) => address.name !== null)?.name ?? null;
  return {
    id,
    written: name,
    name: called,
    nameKeys: called === null ? [] : nameKeys(called),
    laterWords: (called?.words ?? []).slice(1).map(({ plain }) => plain),
    addresses,
    phones: new Map(phones.flatMap((phone) => withKey(phone))),
    clientId,
    domains: [...new Set(addresses.flatMap(({ domain }) => domain ?? []))],
  };
}

function personalAddress(address: string): PersonalAddress {
  const mailbox = mailboxOf(address);
  const domain = companyDomain(address);
  return {
    address,
    mailbox,
    host: hostOf(address),
    domain,
    label: domain?.split('.')[0] ?? null,
    name: nameInMailbox(mailbox),
  };
}

function withKey(phone: string): [string, string][] {
  const key = phoneKey(phone);
  return key === null ? [] : [[key, phone]];
}
