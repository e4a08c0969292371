import { isOwn, isColleague, withOwnDomains } from '../identity/standing.ts';
import type { Item, ItemOf, NamedAddress } from '../importers/item.ts';
import { addressesOf, comers, inEvent, inMail, isOutside, whyNoEvent, whyNoMail } from '../importers/skip.ts';
import type { StagedBatch } from '../importers/staged-batch.ts';
import type { Survey } from '../importers/survey.ts';
import type { Reader } from '../store/types.ts';
import { clientIdIn, keyOfAddress, keyOfListed, ownDomains, type DomainOf } from './candidate-keys.ts';
import { identityOf } from './item-identity.ts';
import { startKnowing } from './knowing.ts';
import { startLinking } from './linked-ids.ts';
import { startMeetings, type Meeting } from './meetings.ts';
import { startMails } from './met-mails.ts';
import { startDeals } from './met-deals.ts';
import { startPeople } from './met-people.ts';
import { startRows } from './met-rows.ts';
import { outcomeOfEvent, recordedEvent, type RecordedEvent } from './recorded-event.ts';
import { startTally } from './tally.ts';

/** Looks at what was read of the files: whose each thing could be, and what of it is known already. */
export interface Surveyor {
  /** Takes note of a batch, and says whose its items are. */
  add(reader: Reader, items: Item[]): Promise<StagedBatch>;
  /** What it all comes to, once everything was added. */
  finish(reader: Reader): Promise<Pick<Survey, 'candidates' | 'groups' | 'skipped' | 'ownDomains'>>;
  /** The batches, in the order in which they were added, that hold what others tell otherwise. */
  unsettled(): number[];
  /** Such a batch, with what all of them together tell. */
  settle(batch: StagedBatch): StagedBatch;
}

/** Begins with files of which nothing was read yet: `own` are the user's own addresses, `now` is in milliseconds since 1970. */
export function startSurvey(options: { own: readonly string[]; now: number; domainOf: DomainOf }): Surveyor {
  const { now, domainOf } = options;
  const domains = ownDomains(options.own, domainOf);
  const own = withOwnDomains(options.own, domains);
  const known = startKnowing();
  const tally = startTally(now);
  const linked = startLinking((key, whose) => tally.tie(key, whose));
  const meetings = startMeetings<RecordedEvent>();
  let batches = 0;
  const mails = startMails();
  const people = startPeople();
  const deals = startDeals();

  const keyOf = (email: string): string => {
    const key = keyOfAddress(email, domainOf);
    return known.keyOf(email, key) ?? key;
  };
  const rows = startRows({ own, domainOf, keyOf, known, tally, linked, people });

  async function addMail(reader: Reader, mail: ItemOf<'mail'>): Promise<void> {
    const everybody = outside(inMail(mail));
    const why = whyNoMail(mail, own) ?? known.whyNotRecorded(everybody.map(({ email }) => keyOf(email)));
    if (why !== null) return tally.skip('mail', why);
    if (mail.isReturned === true) return addReturned(reader, mail);
    const isOurs = isOwn(mail.from.email, own) || isColleague(mail.from.email, own);
    // What somebody else wrote is theirs, also where others are in copy.
    const counted = isOurs ? everybody : [mail.from];
    const keys = meetAll(counted);
    for (const key of keys) tally.contact(key, isOurs ? 'mailsOut' : 'mailsIn', mail.at);
    const outcome = await mails.outcomeOf(reader, mail, hasClient(counted));
    tally.count('mail', keys, outcome);
    // Whoever of theirs is in it is known from then on.
    if (outcome === 'fresh') meetNew(everybody.filter(({ email }) => keys.includes(keyOf(email))));
  }

  /** A mail that came back is no contact: it makes nobody a candidate who is not one by something else. */
  async function addReturned(reader: Reader, mail: ItemOf<'mail'>): Promise<void> {
    const gone = outside(mail.to);
    meetAll(gone.filter((person) => hasClient([person])));
    const keys = [...new Set(gone.map(({ email }) => keyOf(email)))];
    tally.count('mail', keys, await mails.outcomeOf(reader, mail, hasClient(gone)));
  }

  /** What becomes of an occurrence is told once all the files are read: a later one may have moved it or called it off. */
  async function addEvent(reader: Reader, event: ItemOf<'event'>, batch: number): Promise<void> {
    const isKnown = meetings.has(identityOf(event)) || !hasClient(outside(inEvent(event)));
    meetings.add(event, batch, isKnown ? null : await recordedEvent(reader, identityOf(event)));
  }

  function countMeeting({ event, times, known: recorded }: Meeting<RecordedEvent>): void {
    const outcome = outcomeOfEvent(event, recorded, own);
    const why = whyNoEvent(event, own);
    const unrecorded = known.whyNotRecorded(outside(inEvent(event)).map(({ email }) => keyOf(email)));
    if (unrecorded !== null) return tally.skip('event', unrecorded);
    if (why !== null && outcome !== 'merged') return tally.skip('event', why);
    const keys = meetAll(outside(why === null ? comers(event) : inEvent(event)));
    for (const key of why === null ? keys : []) tally.contact(key, 'events', event.at);
    if (why === null) meetNew(outside(comers(event)));
    tally.count('event', keys, outcome);
    for (let again = 1; again < times; again += 1) tally.count('event', keys, 'known');
  }

  const hasClient = (people: NamedAddress[]) => people.some(({ email }) => clientIdIn(keyOf(email)) !== null);

  const outside = (people: NamedAddress[]) => people.filter(({ email }) => isOutside(email, own));

  const outsideAddresses = (items: Item[]) => items.flatMap(addressesOf).filter((email) => isOutside(email, own));

  const ownersOf = (emails: string[]) => Object.fromEntries(emails.map((email) => [email, keyOf(email)]));

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

  /** Those among them who are not recorded yet. */
  function meetNew(all: NamedAddress[]): void {
    for (const { email } of all) if (!known.isPerson(email)) people.meet(email, keyOf(email));
  }

  return {
    async add(reader, items) {
      const emails = outsideAddresses(items);
      const keys = emails.map((email) => keyOfAddress(email, domainOf));
      const listed = items.flatMap((item) =>
        item.kind === 'mail' || item.kind === 'event' ? [] : (keyOfListed(item, own, domainOf) ?? []),
      );
      await known.learn(reader, emails, [...keys, ...listed]);
      const batch: StagedBatch = { items, keys: {}, owners: {} };
      const waiting: Promise<void>[] = [];
      for (const [index, item] of items.entries()) {
        if (item.kind === 'mail') waiting.push(addMail(reader, item));
        else if (item.kind === 'event') waiting.push(addEvent(reader, item, batches));
        else {
          const key = rows.add(item);
          if (key !== null) batch.keys[index] = key;
          if (key !== null && item.kind === 'deal') deals.add(item, key);
        }
      }
      await Promise.all(waiting);
      batches += 1;
      return { ...batch, owners: ownersOf(emails) };
    },
    async finish(reader) {
      for (const meeting of meetings.all()) countMeeting(meeting);
      await people.count(reader, tally);
      await deals.count(reader, tally, known);
      return { ...tally.finish(known.nameOf), ownDomains: domains };
    },
    unsettled: () => meetings.unsettled(),
    settle(batch) {
      const items = meetings.settled(batch.items);
      return { ...batch, items, owners: { ...batch.owners, ...ownersOf(outsideAddresses(items)) } };
    },
  };
}
