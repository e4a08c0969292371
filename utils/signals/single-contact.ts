import type { Stored } from '../records/index.ts';
import { waitFor, type Signal } from './define-signal.ts';
import type { ClientHistory } from './history.ts';

const name = 'single-contact';
/** So many contacts over so many days say that there is nobody else. */
const fewest = 8;
const span = 60 * 24 * 60 * 60 * 1000;

/** A client that hangs on one single person: if they leave, nobody there knows us. */
export const singleContact: Signal = {
  name,
  look({ client, contacts, people }) {
    const met = client.fields.status === 'active' ? onlyPersonMet({ contacts, people }) : null;
    if (met === null) return [];
    return [
      waitFor(name, {
        key: met.person.id,
        title: client.fields.name,
        who: met.person.fields.name,
        since: met.since,
        agreed: met.contacts,
        evidence: [{ kind: 'person', id: met.person.id }],
      }),
    ];
  },
  from: ({ since }) => since,
  judge: () => ({ isLate: false, days: null, because: [{ reason: 'single-contact', points: 12 }] }),
};

/** The only person there who was met in many contacts over months, since when and how often; null where it is not one alone. */
export function onlyPersonMet({
  contacts,
  people,
}: Pick<ClientHistory, 'contacts' | 'people'>): { person: Stored<'person'>; since: number; contacts: number } | null {
  const theirs = new Map(
    people.flatMap((person) => Object.keys(person.fields.emails).map((email) => [email, person] as const)),
  );
  const told = contacts.filter(({ fields }) => fields.medium !== 'note');
  const met = new Set(
    told.flatMap(({ fields }) => Object.keys(fields.participants).flatMap((key) => theirs.get(key) ?? [])),
  );
  const [newest, oldest] = [told[0], told.at(-1)];
  const [person] = met;
  if (newest === undefined || oldest === undefined || person === undefined) return null;
  if (met.size !== 1 || told.length < fewest || newest.fields.at - oldest.fields.at < span) return null;
  return { person, since: oldest.fields.at, contacts: told.length };
}
