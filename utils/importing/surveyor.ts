import { isOwn, isColleague, withOwnDomains } from '../identity/standing.ts';
import type { Item, ItemOf, NamedAddress } from '../importers/item.ts';
import { comers, inEvent, inMail, isOutside, whyNoEvent, whyNoMail } from '../importers/skip.ts';
import type { StagedBatch } from '../importers/staged-batch.ts';
import type { Survey } from '../importers/survey.ts';
import type { Reader } from '../store/types.ts';
import {
  keyOfAddress,
  keyOfCompany,
  keyOfDeal,
  keyOfName,
  keyOfPerson,
  ownDomains,
  type DomainOf,
} from './candidate-keys.ts';
import { identityOf, startKnowing } from './known-clients.ts';
import { isLinked, startLinking } from './linked-ids.ts';
import { startMeetings, type Meeting } from './meetings.ts';
import { outcomeOfEvent, recordedEvent, type RecordedEvent } from './recorded-event.ts';
import { startTally, type Tally } from './tally.ts';
import type { Outcome } from './counting.ts';

/** Looks at what was read of the files: whose each thing could be, and what of it is known already. */
export interface Surveyor {
  /** Takes note of a batch, and says whose its items are. */
  add(reader: Reader, items: Item[]): Promise<StagedBatch>;
  finish(): Pick<Survey, 'candidates' | 'groups' | 'skipped' | 'ownDomains'>;
  /** The batches, in the order in which they were added, that hold what others tell otherwise. */
  unsettled(): number[];
  /** Such a batch, with what all of them together tell. */
  settle(batch: StagedBatch): StagedBatch;
}

export function startSurvey(options: { own: readonly string[]; now: number; domainOf: DomainOf }): Surveyor {
  const { now, domainOf } = options;
  const domains = ownDomains(options.own, domainOf);
  const own = withOwnDomains(options.own, domains);
  const known = startKnowing();
  const tally = startTally(now);
  const linked = startLinking((key, whose) => tally.tie(key, whose));
  const meetings = startMeetings<RecordedEvent>();
  let batches = 0;
  /** Mails that were met already: the same one twice is one. */
  const met = new Set<string>();

  const keyOf = (email: string): string => {
    const key = keyOfAddress(email, domainOf);
    return known.keyOf(email, key) ?? key;
  };

  async function outcomeOf(reader: Reader, item: ItemOf<'mail'>, keys: string[]): Promise<Outcome> {
    const identity = identityOf(item);
    if (met.has(identity)) return 'known';
    met.add(identity);
    // What belongs to nobody who is a client cannot have been recorded.
    if (!keys.some((key) => key.startsWith('client:'))) return 'fresh';
    const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
    return records.length > 0 ? 'known' : 'fresh';
  }

  async function addMail(reader: Reader, mail: ItemOf<'mail'>): Promise<void> {
    const why = whyNoMail(mail, own);
    if (why !== null) return tally.skip('mail', why);
    const isOurs = isOwn(mail.from.email, own) || isColleague(mail.from.email, own);
    // What somebody else wrote is theirs, also where others are in copy.
    const counted = isOurs ? outside(inMail(mail)) : [mail.from];
    const keys = meetAll(counted);
    for (const key of keys) tally.contact(key, isOurs ? 'mailsOut' : 'mailsIn', mail.at);
    tally.count('mail', keys, await outcomeOf(reader, mail, keys));
  }

  /** What becomes of an occurrence is told once all the files are read: a later one may have moved it or called it off. */
  async function addEvent(reader: Reader, event: ItemOf<'event'>, batch: number): Promise<void> {
    const isKnown = meetings.has(identityOf(event)) || !hasClient(outside(inEvent(event)));
    meetings.add(event, batch, isKnown ? null : await recordedEvent(reader, identityOf(event)));
  }

  function countMeeting({ event, times, known: recorded }: Meeting<RecordedEvent>): void {
    const outcome = outcomeOfEvent(event, recorded, own);
    const why = whyNoEvent(event, own);
    if (why !== null && outcome !== 'merged') return tally.skip('event', why);
    const keys = meetAll(outside(why === null ? comers(event) : inEvent(event)));
    for (const key of why === null ? keys : []) tally.contact(key, 'events', event.at);
    tally.count('event', keys, outcome);
    for (let again = 1; again < times; again += 1) tally.count('event', keys, 'known');
  }

  const hasClient = (people: NamedAddress[]) => people.some(({ email }) => keyOf(email).startsWith('client:'));

  const outside = (people: NamedAddress[]) => people.filter(({ email }) => isOutside(email, own));

  /** The candidates of these people, each with the person and, for one of their own, their name. */
  function meetAll(people: NamedAddress[]): string[] {
    const keys = new Set<string>();
    for (const { name, email } of people) {
      const key = keyOf(email);
      keys.add(key);
      tally.person(key, email);
      if (key.startsWith('person:')) tally.name(key, name, false);
    }
    return [...keys];
  }

  function addListed(item: ItemOf<'person'> | ItemOf<'company'> | ItemOf<'deal'>): string | null {
    const key = keyOfListed(item);
    if (key === null) {
      tally.skip(item.kind, item.kind === 'person' && item.emails.length > 0 ? 'own-organisation' : 'nobody');
      return null;
    }
    noteListed(tally, item, key);
    linked.note(item, key);
    if (item.kind === 'person') tieAddresses(item, key);
    tally.count(item.kind, [key], item.kind === 'person' ? known.person(item) : outcomeOfListed(key));
    return key;
  }

  /** Who is somebody's at an organisation is no client of their own under their address at home. */
  function tieAddresses({ emails }: ItemOf<'person'>, key: string): void {
    for (const email of emails.filter((each) => isOutside(each, own))) {
      const alone = keyOf(email);
      if (alone.startsWith('person:') && alone !== key) tally.tie(alone, key);
    }
  }

  function keyOfListed(item: ItemOf<'person'> | ItemOf<'company'> | ItemOf<'deal'>): string | null {
    if (item.kind === 'company') return clientOr(null, keyOfCompany(item, domainOf));
    const key = item.kind === 'person' ? keyOfPerson(item, own, domainOf) : keyOfDeal(item, own, domainOf);
    const email = item.emails.find((each) => known.keyOf(each, null) !== null) ?? null;
    return clientOr(email, key);
  }

  const clientOr = (email: string | null, key: string | null) => known.keyOf(email, key) ?? key;

  return {
    async add(reader, items) {
      const emails = items.flatMap(addressesOf).filter((email) => isOutside(email, own));
      const keys = emails.map((email) => keyOfAddress(email, domainOf));
      const listed = items.flatMap((item) => (item.kind === 'company' ? (keyOfCompany(item, domainOf) ?? []) : []));
      await known.learn(reader, emails, [...keys, ...listed]);
      const batch: StagedBatch = { items, keys: {}, owners: {} };
      const waiting: Promise<void>[] = [];
      for (const [index, item] of items.entries()) {
        if (item.kind === 'mail') waiting.push(addMail(reader, item));
        else if (item.kind === 'event') waiting.push(addEvent(reader, item, batches));
        else {
          const key = addListed(item);
          if (key !== null) batch.keys[index] = key;
        }
      }
      await Promise.all(waiting);
      for (const email of emails) batch.owners[email] = keyOf(email);
      batches += 1;
      return batch;
    },
    finish() {
      for (const meeting of meetings.all()) countMeeting(meeting);
      return { ...tally.finish(known.nameOf), ownDomains: domains };
    },
    unsettled: () => meetings.unsettled(),
    settle(batch) {
      const items = meetings.settled(batch.items);
      const emails = items.flatMap(addressesOf).filter((email) => isOutside(email, own));
      const owners = Object.fromEntries(emails.map((email) => [email, keyOf(email)]));
      return { ...batch, items, owners: { ...batch.owners, ...owners } };
    },
  };
}

function addressesOf(item: Item): string[] {
  if (item.kind === 'mail') return inMail(item).map(({ email }) => email);
  if (item.kind === 'event') return inEvent(item).map(({ email }) => email);
  return item.kind === 'company' ? [] : item.emails;
}

function outcomeOfListed(key: string): Outcome {
  return key.startsWith('client:') ? 'known' : 'fresh';
}

/** What a list says of a candidate: its people, its name, and that a name and a domain are one organisation's. */
function noteListed(tally: Tally, item: ItemOf<'person'> | ItemOf<'company'> | ItemOf<'deal'>, key: string): void {
  if (item.kind === 'deal') return tally.contact(key, 'deals', item.at);
  const organisation = item.kind === 'person' ? item.organisation : item.name;
  const isTheirOwn = key.startsWith('person:');
  tally.name(key, isTheirOwn && item.kind === 'person' ? item.name : organisation, !isTheirOwn);
  if (item.kind === 'person' && isLinked(key)) tally.name(key, item.name, false);
  if (item.kind === 'person') for (const email of item.emails) tally.person(key, email);
  const company = keyOfName(organisation);
  if (company !== null && !key.startsWith('company:') && !isTheirOwn) tally.tie(company, key);
}
