import type { NamedAddress } from '../importers/item.ts';
import { isOutside } from '../importers/skip.ts';
import { clientIdIn } from './candidate-keys.ts';
import type { Knowing } from './knowing.ts';
import type { startPeople } from './met-people.ts';
import type { Tally } from './tally.ts';

/** What those who take part in mails and events are told apart by, and noted in. */
interface ParticipantParts {
  own: readonly string[];
  /** The candidate of an address. */
  keyOf: (email: string) => string;
  known: Pick<Knowing, 'isPerson'>;
  tally: Pick<Tally, 'person' | 'name'>;
  people: ReturnType<typeof startPeople>;
}

export type Participants = ReturnType<typeof startParticipants>;

/** Those who take part in mails and events, and whose they are. */
export function startParticipants({ own, keyOf, known, tally, people }: ParticipantParts) {
  return {
    keyOf,
    /** Those among them who are none of us. */
    outside: (all: NamedAddress[]) => all.filter(({ email }) => isOutside(email, own)),
    /** The candidates of these people, each once. */
    keysOf: (all: NamedAddress[]) => [...new Set(all.map(({ email }) => keyOf(email)))],
    /** Whether one of them belongs to somebody who is a client already. */
    haveClient: (all: NamedAddress[]) => all.some(({ email }) => clientIdIn(keyOf(email)) !== null),
    /** Notes each with their candidate, and for one of their own their name; answers the candidates. */
    meet(all: NamedAddress[]): string[] {
      const keys = new Set<string>();
      for (const { name, email } of all) {
        const key = keyOf(email);
        keys.add(key);
        tally.person(key, email);
        if (key.startsWith('person:')) tally.name(key, name, false);
      }
      return [...keys];
    },
    /** Those among them who are not recorded yet are people that the import makes. */
    make(all: NamedAddress[]): void {
      for (const { email } of all) if (!known.isPerson(email)) people.meet(email, keyOf(email));
    },
  };
}
