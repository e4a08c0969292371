import type { ItemOf } from '../importers/item.ts';
import { keyOfName } from './candidate-keys.ts';
import { isLinked } from './linked-ids.ts';
import type { Tally } from './tally.ts';

/** A row of an address book or a customer list. */
export type Listed = ItemOf<'person'> | ItemOf<'company'> | ItemOf<'deal'>;

/** What a list says of a candidate: its people, its name, and that a name and a domain are one organisation's. */
export function noteListed(tally: Tally, item: Listed, key: string): void {
  if (item.kind === 'deal') return tally.contact(key, 'deals', item.at);
  const organisation = item.kind === 'person' ? item.organisation : item.name;
  const isTheirOwn = key.startsWith('person:');
  tally.name(key, isTheirOwn && item.kind === 'person' ? item.name : organisation, !isTheirOwn);
  if (item.kind === 'person' && isLinked(key)) tally.name(key, item.name, false);
  if (item.kind === 'person') for (const email of item.emails) tally.person(key, email);
  const company = keyOfName(organisation);
  if (company !== null && !key.startsWith('company:') && !isTheirOwn) tally.tie(company, key);
}
