import type { ItemOf } from '../importers/item.ts';
import { listedPersonId } from '../identity/listed-person.ts';
import type { Reader } from '../store/types.ts';
import type { Outcome } from './counting.ts';
import { clientIdIn } from './candidate-keys.ts';
import type { Tally } from './tally.ts';

interface MetPerson {
  key: string;
  /** What they are known by who have no address; null for everybody else. */
  nameAlone: string | null;
  /** It stands in a list; others who are met in mails alone are people too. */
  isListed: boolean;
}

/** The people that an import makes: everybody once, however often and under whichever of their addresses they are met. */
export function startPeople() {
  const byName = new Map<string, MetPerson>();
  const made = new Set<MetPerson>();
  /** Those who are recorded, once a card was met that says more of them. */
  const completed = new Set<string>();

  return {
    /** Somebody in a mail or an event who is not recorded. */
    meet(email: string, key: string): void {
      if (byName.has(email)) return;
      const person = { key, nameAlone: null, isListed: false };
      byName.set(email, person);
      made.add(person);
    },
    /** Somebody in a list: what it counts as besides the person that is made; null for nothing. */
    list(item: ItemOf<'person'>, key: string, outcome: Outcome): Outcome | null {
      const names = item.emails.length > 0 ? item.emails : [`${key} ${item.name.toLowerCase()}`];
      if (outcome !== 'fresh') {
        const isAgain = names.some((name) => completed.has(name));
        if (outcome === 'merged') for (const name of names) completed.add(name);
        return isAgain ? 'known' : outcome;
      }
      const found = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
      const nameAlone = item.emails.length > 0 ? null : item.name;
      const [person = { key, nameAlone, isListed: false }, ...same] = found;
      for (const other of same) made.delete(other);
      for (const name of names) byName.set(name, person);
      made.add(person);
      const isAgain = found.some(({ isListed }) => isListed);
      person.isListed = true;
      return isAgain ? 'known' : null;
    },
    /** Counts everybody who is made. Somebody without an address is there already where their client has one of that name. */
    async count(reader: Pick<Reader, 'known'>, tally: Pick<Tally, 'whose' | 'count'>): Promise<void> {
      for (const { key, nameAlone } of made) {
        const clientId = nameAlone === null ? null : clientIdIn(tally.whose(key));
        const id = clientId === null ? null : listedPersonId([], nameAlone ?? '', clientId);
        const isThere = id !== null && (await reader.known([id])).length > 0;
        tally.count('person', [key], isThere ? 'known' : 'fresh');
      }
    },
  };
}
