import type { Stored } from '../records/index.ts';

/** How somebody is told: by the name that stands in one of the contacts, by the address where none has it. */
export function namedIn(contacts: readonly Stored<'interaction'>[], address: string): string {
  const known = contacts.find(({ fields }) => fields.participants[address]?.name);
  return known?.fields.participants[address]?.name ?? address;
}
