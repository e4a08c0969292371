import type { ItemOf } from '../../importers/item.ts';
import { change } from '../../store/change.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** Somebody in an address book or a customer list: made, or completed where one of their addresses is known. */
export function importedPerson({ owners, people, met }: Planning, item: ItemOf<'person'>, clientId: string): ItemPlan {
  const known = item.emails.map((email) => owners.person(email)).find((person) => person !== null);
  if (known === undefined || known === null) {
    people.list(item, clientId, provenanceOf(item));
    return nothingNew;
  }
  const { fields } = known;
  // An address that is somebody else's stays with them.
  const theirs = item.emails.filter((email) => (owners.person(email) ?? known).id === known.id);
  const emails = missing(theirs, fields.emails);
  const phones = missing(item.phones, fields.phones);
  const set = {
    ...(fields.role === '' && item.role !== '' && { role: item.role }),
    ...(fields.name === '' && item.name !== '' && { name: item.name }),
    ...(fields.clientId === null && { clientId, formerClientId: null }),
  };
  const isMore = Object.keys({ ...emails, ...phones, ...set }).length > 0;
  const added = `${known.id} ${JSON.stringify([set, emails, phones])}`;
  if (!isMore || met.has(added)) return nothingNew;
  met.set(added, new Set());
  return { changes: [change('person', known.id, { set, elements: { emails, phones } })], outcome: 'merged' };
}

function missing(values: readonly string[], known: Record<string, true>): Record<string, true> {
  return Object.fromEntries(
    values.filter((value) => !Object.hasOwn(known, value)).map((value) => [value, true as const]),
  );
}
