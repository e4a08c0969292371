import type { Brief } from '../../utils/messaging/calls/brief.ts';

/** The name of whoever has this address among the client's people, else what is known of them. */
export function nameOf(address: string, { people }: Pick<Brief, 'people'>): string {
  const person = people.find(({ fields }) => Object.hasOwn(fields.emails, address));
  return person?.fields.name || address;
}
