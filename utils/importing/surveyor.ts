import { withOwnDomains } from '../identity/standing.ts';
import type { Item } from '../importers/item.ts';
import { addressesOf, isOutside } from '../importers/skip.ts';
import type { StagedBatch } from '../importers/staged-batch.ts';
import type { Survey } from '../importers/survey.ts';
import type { Reader } from '../store/types.ts';
import { keyOfAddress, keyOfListed, ownDomains, type DomainOf } from './candidate-keys.ts';
import { startCountingEvents } from './count-events.ts';
import { startCountingMails } from './count-mails.ts';
import { startKnowing } from './knowing.ts';
import { startLinking } from './linked-ids.ts';
import { startDeals } from './met-deals.ts';
import { startPeople } from './met-people.ts';
import { startRows } from './met-rows.ts';
import { startParticipants } from './participants.ts';
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
  const people = startPeople();
  const deals = startDeals();
  let batches = 0;

  const keyOf = (email: string): string => {
    const key = keyOfAddress(email, domainOf);
    return known.keyOf(email, key) ?? key;
  };
  const rows = startRows({ own, domainOf, keyOf, known, tally, linked, people });
  const participants = startParticipants({ own, keyOf, known, tally, people });
  const mails = startCountingMails({ own, known, tally, participants });
  const events = startCountingEvents({ own, known, tally, participants });

  const outsideAddresses = (items: Item[]) => items.flatMap(addressesOf).filter((email) => isOutside(email, own));
  const ownersOf = (emails: string[]) => Object.fromEntries(emails.map((email) => [email, keyOf(email)]));

  /** Looks up whoever is named in them. */
  function learn(reader: Reader, items: Item[], emails: string[]): Promise<void> {
    const keys = emails.map((email) => keyOfAddress(email, domainOf));
    const listed = items.flatMap((item) =>
      item.kind === 'mail' || item.kind === 'event' ? [] : (keyOfListed(item, own, domainOf) ?? []),
    );
    return known.learn(reader, emails, [...keys, ...listed]);
  }

  return {
    async add(reader, items) {
      const emails = outsideAddresses(items);
      await learn(reader, items, emails);
      const batch: StagedBatch = { items, keys: {}, owners: {} };
      const waiting: Promise<void>[] = [];
      for (const [index, item] of items.entries()) {
        if (item.kind === 'mail') waiting.push(mails.add(reader, item));
        else if (item.kind === 'event') waiting.push(events.add(reader, item, batches));
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
      events.count();
      await people.count(reader, tally);
      await deals.count(reader, tally, known);
      return { ...tally.finish(known.nameOf), ownDomains: domains };
    },
    unsettled: events.unsettled,
    settle(batch) {
      const items = events.settled(batch.items);
      return { ...batch, items, owners: { ...batch.owners, ...ownersOf(outsideAddresses(items)) } };
    },
  };
}
