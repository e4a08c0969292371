import type { ItemOf } from '../importers/item.ts';
import { isOutside } from '../importers/skip.ts';
import { keyOfListed, type DomainOf } from './candidate-keys.ts';
import type { Outcome } from './counting.ts';
import type { Knowing } from './knowing.ts';
import type { LinkedIds } from './linked-ids.ts';
import type { startPeople } from './met-people.ts';
import { noteListed, type Listed } from './note-listed.ts';
import type { Tally } from './tally.ts';

/** What the rows of address books and customer lists are noted in and counted by. */
interface RowParts {
  own: readonly string[];
  domainOf: DomainOf;
  /** The candidate of an address. */
  keyOf: (email: string) => string;
  known: Knowing;
  tally: Tally;
  linked: LinkedIds;
  people: ReturnType<typeof startPeople>;
}

/** The rows of address books and customer lists. */
export function startRows({ own, domainOf, keyOf, known, tally, linked, people }: RowParts) {
  /** Organisations that were met already. */
  const met = new Set<string>();

  function count(kind: 'person' | 'company', key: string, outcome: Outcome | null): void {
    if (outcome !== null) tally.count(kind, [key], outcome);
  }

  /** A client that is made is counted as one, however it is met: the first row of it is nothing besides. */
  function outcomeOfCompany({ industry }: ItemOf<'company'>, key: string): Outcome | null {
    const isAgain = met.has(key);
    met.add(key);
    const client = known.client(key);
    if (client === null) return isAgain ? 'known' : null;
    return !isAgain && industry !== '' && client.industry === '' ? 'merged' : 'known';
  }

  /** Who is somebody's at an organisation is no client of their own under their address at home. */
  function tieAddresses({ emails }: ItemOf<'person'>, key: string): void {
    for (const email of emails.filter((each) => isOutside(each, own))) {
      const alone = keyOf(email);
      if (alone.startsWith('person:') && alone !== key) tally.tie(alone, key);
    }
  }

  /** Whose it is: a client's that is there already, by any of its addresses, else whose it could be by itself. */
  function ownerOf(item: Listed): string | null {
    const key = keyOfListed(item, own, domainOf);
    const emails = item.kind === 'company' ? [] : item.emails;
    const email = emails.find((each) => known.keyOf(each, null) !== null) ?? null;
    return known.keyOf(email, key) ?? key;
  }

  return {
    /** Takes note of a row; says whose it is, or null where it is nobody's who could be a client. */
    add(item: Listed): string | null {
      const key = ownerOf(item);
      if (key === null) {
        tally.skip(item.kind, item.kind === 'person' && item.emails.length > 0 ? 'own-organisation' : 'nobody');
        return null;
      }
      noteListed(tally, item, key);
      linked.note(item, key);
      if (item.kind === 'person') tieAddresses(item, key);
      if (item.kind === 'person') count('person', key, people.list(item, key, known.person(item)));
      if (item.kind === 'company') count('company', key, outcomeOfCompany(item, key));
      return key;
    },
  };
}
