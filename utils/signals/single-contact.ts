import { waitFor, type Signal } from './define-signal.ts';

const name = 'single-contact';
/** So many contacts over so many days say that there is nobody else. */
const fewest = 8;
const span = 60 * 24 * 60 * 60 * 1000;

/** A client that hangs on one single person: if they leave, nobody there knows us. */
export const singleContact: Signal = {
  name,
  look({ client, contacts, people }) {
    if (client.fields.status !== 'active') return [];
    const theirs = new Map(people.flatMap(({ id, fields }) => Object.keys(fields.emails).map((email) => [email, id])));
    const told = contacts.filter(({ fields }) => fields.medium !== 'note');
    const met = new Set(
      told.flatMap(({ fields }) => Object.keys(fields.participants).flatMap((key) => theirs.get(key) ?? [])),
    );
    const [newest, oldest] = [told[0], told.at(-1)];
    const [personId] = met;
    if (newest === undefined || oldest === undefined || personId === undefined) return [];
    if (met.size !== 1 || told.length < fewest || newest.fields.at - oldest.fields.at < span) return [];
    const person = people.find(({ id }) => id === personId);
    return [
      waitFor(name, {
        key: personId,
        title: client.fields.name,
        who: person?.fields.name ?? '',
        since: oldest.fields.at,
        agreed: told.length,
        evidence: [{ kind: 'person', id: personId }],
      }),
    ];
  },
  from: ({ since }) => since,
  judge: () => ({ isLate: false, days: null, because: [{ reason: 'single-contact', points: 12 }] }),
};
