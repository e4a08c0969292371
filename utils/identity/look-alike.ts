import { blocksOf, candidatePairs, type Blocks } from './blocks.ts';
import { compareText, type LookAlike, type LookAlikeReason, type ReasonKind } from './look-alike-reason.ts';
import { profileOf, type KnownPerson, type Profile } from './person-profile.ts';
import { reasonsBetween } from './shared-reasons.ts';

/** How much each reason says by itself; together they say more: what is left of doubt is multiplied. */
const weights: Partial<Record<ReasonKind, number>> = {
  'same-address': 0.9,
  'same-phone': 0.7,
  'same-name': 0.6,
  'name-written-otherwise': 0.6,
  'name-order': 0.6,
  'same-mailbox': 0.5,
  'same-client': 0.5,
  'same-domain': 0.5,
  nickname: 0.4,
  'name-left-out': 0.4,
  initial: 0.25,
  'single-word': 0.1,
};
/** Less than this is not worth anybody's look. */
const leastWeight = 0.6;

/**
 * The pairs of people that look like one, the surest first; the same whatever the order of the people. Never two whose
 * names or addresses contradict each other, and never across two clients unless an address or a phone is the same.
 */
export function lookAlikePeople(people: readonly KnownPerson[]): LookAlike[] {
  const profiles = people
    .toSorted((one, other) => compareText(one.id, other.id))
    .flatMap((person) => profileOf(person) ?? []);
  const blocks = blocksOf(profiles.map(blockingKeys));
  const order = profiles.map(({ nameKeys, id }) => nameKeys[0] ?? id);
  return candidatePairs(blocks, order)
    .flatMap(([one, other]) => pairOf(profiles[one], profiles[other], blocks) ?? [])
    .toSorted((a, b) => b.weight - a.weight || compareText(a.one, b.one) || compareText(a.other, b.other));
}

/** Two look-alikes have at least one of these keys in common. */
function blockingKeys({ nameKeys, laterWords, addresses, phones, clientId, domains }: Profile): string[] {
  const places = clientId === null ? domains : [...domains, `client ${clientId}`];
  return [
    ...addresses.map(({ address }) => `address ${address}`),
    ...[...phones.keys()].map((phone) => `phone ${phone}`),
    ...nameKeys.map((key) => `name ${key}`),
    ...places.flatMap((place) => laterWords.map((word) => `at ${place} ${word}`)),
    ...addresses.flatMap(({ mailbox, label }) => (label === null ? [] : [`mailbox ${mailbox} ${label}`])),
    ...(clientId === null ? [] : addresses.map(({ mailbox }) => `mailbox ${mailbox} client ${clientId}`)),
  ];
}

function pairOf(one: Profile | undefined, other: Profile | undefined, blocks: Blocks): LookAlike | null {
  if (one === undefined || other === undefined) return null;
  const shared = reasonsBetween(one, other);
  if (shared === null || !isAllowed(one, other, shared, blocks)) return null;
  const reasons = shared.toSorted((a, b) => weightOf(b) - weightOf(a));
  const weight = 1 - reasons.reduce((doubt, reason) => doubt * (1 - weightOf(reason)), 1);
  return weight < leastWeight ? null : { one: one.id, other: other.id, weight, reasons };
}

function weightOf({ kind }: LookAlikeReason): number {
  return weights[kind] ?? 0;
}

/** A reason that many share is none: a common name without anything else, or a switchboard's number without a name. */
function isAllowed(one: Profile, other: Profile, reasons: readonly LookAlikeReason[], blocks: Blocks): boolean {
  const has = (...kinds: ReasonKind[]) => reasons.some(({ kind }) => kinds.includes(kind));
  const isRare = (key: string) => blocks.get(key)?.length === 2;
  if (has('same-address')) return true;
  const isOfTwoClients = one.clientId !== null && other.clientId !== null && one.clientId !== other.clientId;
  if (isOfTwoClients) return has('same-phone');
  const isNamed = has('same-name', 'name-written-otherwise', 'name-order', 'nickname', 'name-left-out', 'initial');
  if (!isNamed && has('same-phone')) {
    return [...one.phones.keys()].some((phone) => other.phones.has(phone) && isRare(`phone ${phone}`));
  }
  if (has('same-phone', 'same-client', 'same-domain', 'same-mailbox')) return true;
  const isNameRare = one.nameKeys.some((key) => other.nameKeys.includes(key) && isRare(`name ${key}`));
  return isNameRare && (one.domains.length === 0 || other.domains.length === 0);
}
