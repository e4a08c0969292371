import { blocksOf, candidatePairs } from './blocks.ts';
import { companyKey, companyWords } from './company.ts';
import { isFreeMail } from './free-mail.ts';
import { compareText, type LookAlike, type LookAlikeReason, type ReasonKind } from './look-alike-reason.ts';
import { isPersonal } from './mailbox.ts';
import { nameKeys, readPersonName } from './person-name.ts';
import type { KnownPerson } from './person-profile.ts';
import { phoneKey } from './phone-key.ts';

/** A client as far as it tells who they are. */
export interface KnownClient {
  id: string;
  name: string;
  domains: readonly string[];
}

const weights: Partial<Record<ReasonKind, number>> = {
  'same-domain': 0.9,
  'same-company-name': 0.8,
  'same-people': 0.6,
  'similar-domain': 0.45,
  'people-of-one-name': 0.4,
  'similar-company-name': 0.35,
};
const leastWeight = 0.6;
/** Fewer letters begin too many names. */
const shortestBeginning = 4;

/** A client taken apart for comparing. */
interface ClientProfile {
  id: string;
  written: string;
  words: string[];
  key: string;
  domains: string[];
  /** The companies' names in the domains: `northwindtraders` of `northwind-traders.example`. */
  labels: string[];
  /** What tells their people, and how it is written. */
  people: Map<string, string>;
}

/**
 * The pairs of clients that look like one, the surest first: the same name but for the legal form, the same domain or
 * one that begins alike, the same people. Two whose names go on differently are two: Northwind Traders, Northwind Bank.
 */
export function lookAlikeClients(clients: readonly KnownClient[], people: readonly KnownPerson[]): LookAlike[] {
  const traits = traitsByClient(people);
  const profiles = clients
    .toSorted((one, other) => compareText(one.id, other.id))
    .map((client) => profileOf(client, traits.get(client.id) ?? new Map()));
  const order = profiles.map(({ key }) => key);
  return candidatePairs(blocksOf(profiles.map(blockingKeys)), order)
    .flatMap(([one, other]) => pairOf(profiles[one], profiles[other]) ?? [])
    .toSorted((a, b) => b.weight - a.weight || compareText(a.one, b.one) || compareText(a.other, b.other));
}

function profileOf({ id, name, domains }: KnownClient, people: Map<string, string>): ClientProfile {
  const words = companyWords(name);
  const own = domains.filter((domain) => !isFreeMail(domain));
  const labels = own.map((domain) => companyKey((domain.split('.')[0] ?? '').replaceAll('-', ' ')));
  return { id, written: name, words, key: companyKey(name), domains: own, labels, people };
}

/** What tells the people of each client apart from others: addresses, phones, names of two words. */
function traitsByClient(people: readonly KnownPerson[]): Map<string, Map<string, string>> {
  const byClient = new Map<string, Map<string, string>>();
  for (const { clientId, name, emails, phones } of people) {
    if (clientId === null) continue;
    const traits = byClient.get(clientId) ?? new Map<string, string>();
    byClient.set(clientId, traits);
    for (const email of emails.filter(isPersonal)) traits.set(`address ${email}`, name || email);
    for (const phone of phones) {
      const key = phoneKey(phone);
      if (key !== null) traits.set(`phone ${key}`, name || phone);
    }
    const read = readPersonName(name);
    if (read !== null && read.words.length > 1) for (const key of nameKeys(read)) traits.set(`name ${key}`, name);
  }
  return byClient;
}

function blockingKeys({ words, key, domains, labels, people }: ClientProfile): string[] {
  return [
    `key ${key}`,
    `word ${words[0] ?? ''}`,
    ...domains.map((domain) => `domain ${domain}`),
    ...[...labels, key].map((label) => `label ${label.slice(0, shortestBeginning)}`),
    ...people.keys(),
  ];
}

function pairOf(one: ClientProfile | undefined, other: ClientProfile | undefined): LookAlike | null {
  if (one === undefined || other === undefined) return null;
  const reasons = [...nameReasons(one, other), ...domainReasons(one, other), ...peopleReasons(one, other)];
  const weight = 1 - reasons.reduce((doubt, { kind }) => doubt * (1 - (weights[kind] ?? 0)), 1);
  return weight < leastWeight ? null : { one: one.id, other: other.id, weight, reasons };
}

function nameReasons(one: ClientProfile, other: ClientProfile): LookAlikeReason[] {
  const seen = [one.written, other.written];
  if (one.key === other.key && one.key !== '') return [{ kind: 'same-company-name', seen }];
  return beginsAlike(one.key, other.key) ? [{ kind: 'similar-company-name', seen }] : [];
}

function domainReasons(one: ClientProfile, other: ClientProfile): LookAlikeReason[] {
  const same = one.domains.find((domain) => other.domains.includes(domain));
  if (same !== undefined) return [{ kind: 'same-domain', seen: [same] }];
  if (doNamesPart(one.words, other.words)) return [];
  for (const [at, label] of one.labels.entries()) {
    const found = other.labels.findIndex((theirs) => label === theirs || beginsAlike(label, theirs));
    if (found >= 0) return [{ kind: 'similar-domain', seen: [one.domains[at] ?? '', other.domains[found] ?? ''] }];
  }
  return [];
}

/** An address or a phone is somebody's; a name alone may be two people's. */
function peopleReasons(one: ClientProfile, other: ClientProfile): LookAlikeReason[] {
  const common = [...one.people].filter(([trait]) => other.people.has(trait));
  if (common.length === 0) return [];
  const isByNameAlone = common.every(([trait]) => trait.startsWith('name '));
  const names = [...new Set(common.map(([, name]) => name))].slice(0, 3);
  return [{ kind: isByNameAlone ? 'people-of-one-name' : 'same-people', seen: names }];
}

/** One is the beginning of the other. */
function beginsAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= shortestBeginning && long.startsWith(short);
}

/** Both go on after the words that they have in common: `Northwind Traders`, `Northwind Bank`. */
function doNamesPart(one: readonly string[], other: readonly string[]): boolean {
  const common = one.findIndex((word, at) => word !== other[at]);
  return common > 0 && common < one.length && common < other.length;
}
