import { compareNames, type NameAgreement } from './compare-names.ts';
import type { LookAlikeReason, ReasonKind } from './look-alike-reason.ts';
import { areNumbered } from './mailbox.ts';
import type { PersonName } from './person-name.ts';
import type { PersonalAddress, Profile } from './person-profile.ts';

const nameReasons: Record<Exclude<NameAgreement, 'contradict' | 'same'>, ReasonKind> = {
  order: 'name-order',
  nickname: 'nickname',
  shorter: 'name-left-out',
  initial: 'initial',
  part: 'single-word',
};

/** What two people have in common; null where something says that they are two. */
export function reasonsBetween(one: Profile, other: Profile): LookAlikeReason[] | null {
  const names = nameReason(one, other);
  if (names === null || doAddressesContradict(one, other)) return null;
  return [...names, ...addressReasons(one, other), ...phoneReasons(one, other), ...placeReasons(one, other)];
}

function nameReason(one: Profile, other: Profile): LookAlikeReason[] | null {
  if (one.name === null || other.name === null) return [];
  const agreement = compareNames(one.name, other.name);
  if (agreement === 'contradict') return null;
  const [written, otherWritten] = [writtenOf(one), writtenOf(other)];
  if (agreement !== 'same') return [{ kind: nameReasons[agreement], seen: [written, otherWritten] }];
  return written === otherWritten
    ? [{ kind: 'same-name', seen: [written] }]
    : [{ kind: 'name-written-otherwise', seen: [written, otherWritten] }];
}

/** The name, or the address that spells one. */
function writtenOf({ written, addresses }: Profile): string {
  if (written.trim() !== '') return written.trim();
  return addresses.find((address) => address.name !== null)?.address ?? '';
}

/** Mailboxes that spell two people's names, or that an organisation has numbered. */
function doAddressesContradict(one: Profile, other: Profile): boolean {
  if (one.addresses.some((mine) => other.addresses.some((theirs) => mine.address === theirs.address))) return false;
  if (one.addresses.some((mine) => other.addresses.some((theirs) => areNumbered(mine.address, theirs.address))))
    return true;
  const [mine, theirs] = [spelledNames(one.addresses), spelledNames(other.addresses)];
  if (mine.length === 0 || theirs.length === 0) return false;
  return mine.every((name) => theirs.every((otherName) => compareNames(name, otherName) === 'contradict'));
}

/** Names in full alone: `an.berg` may be anybody's shortened one. */
function spelledNames(addresses: readonly PersonalAddress[]): PersonName[] {
  return addresses.flatMap(({ name }) =>
    name !== null && name.words.length === 2 && name.words.every(({ plain }) => plain.length > 2) ? [name] : [],
  );
}

function addressReasons(one: Profile, other: Profile): LookAlikeReason[] {
  const same = one.addresses.find((mine) => other.addresses.some((theirs) => mine.address === theirs.address));
  if (same !== undefined) return [{ kind: 'same-address', seen: [same.address] }];
  for (const mine of one.addresses) {
    const theirs = other.addresses.find((address) => isSameMailbox(mine, address, isOfOneClient(one, other)));
    if (theirs !== undefined) return [{ kind: 'same-mailbox', seen: [mine.address, theirs.address] }];
  }
  return [];
}

/** The same mailbox at two domains of one company: both are the client's, or the company's name in them is the same. */
function isSameMailbox(mine: PersonalAddress, theirs: PersonalAddress, isOneClient: boolean): boolean {
  if (mine.mailbox !== theirs.mailbox || mine.host === theirs.host) return false;
  if (mine.label === null || theirs.label === null) return false;
  return isOneClient || mine.label === theirs.label;
}

function phoneReasons(one: Profile, other: Profile): LookAlikeReason[] {
  const [, written] = [...one.phones].find(([key]) => other.phones.has(key)) ?? [];
  return written === undefined ? [] : [{ kind: 'same-phone', seen: [written] }];
}

function placeReasons(one: Profile, other: Profile): LookAlikeReason[] {
  if (isOfOneClient(one, other)) return [{ kind: 'same-client', seen: [] }];
  const domain = one.domains.find((mine) => other.domains.includes(mine));
  return domain === undefined ? [] : [{ kind: 'same-domain', seen: [domain] }];
}

function isOfOneClient(one: Profile, other: Profile): boolean {
  return one.clientId !== null && one.clientId === other.clientId;
}
