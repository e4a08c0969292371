import { readAddress } from '../content-lines/address.ts';
import { type ContentLine, parameter } from '../content-lines/content-line.ts';
import { oneLine } from '../content-lines/values.ts';
import type { ItemOf } from '../item.ts';
import type { EventVersion } from './event-version.ts';

type Event = ItemOf<'event'>;
type Guest = Event['guests'][number];

const mostGuests = 1000;
const answers = new Map<string, Guest['status']>([
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentative'],
  ['NEEDS-ACTION', 'awaiting'],
]);

/** Who was invited, each address once; rooms, resources and groups are nobody. */
export function guestsOf({ lines }: EventVersion): Guest[] {
  const guests = new Map<string, Guest>();
  for (const line of lines.get('ATTENDEE') ?? []) {
    const person = personIn(line);
    if (!person || guests.has(person.email) || /^(?:ROOM|RESOURCE|GROUP)$/i.test(parameter(line, 'CUTYPE'))) continue;
    guests.set(person.email, {
      ...person,
      status: answers.get(parameter(line, 'PARTSTAT').toUpperCase()) ?? 'unknown',
    });
    if (guests.size === mostGuests) break;
  }
  return [...guests.values()];
}

/** Who invited; null where nobody is named with an address. */
export function organizerOf({ lines }: EventVersion): Event['organizer'] {
  const line = lines.get('ORGANIZER')?.[0];
  return line ? personIn(line) : null;
}

/** The address is the value, or where that is something else (`urn:uuid:…`) a parameter. */
function personIn(line: ContentLine): { name: string; email: string } | null {
  const email = readAddress(line.value) ?? readAddress(parameter(line, 'EMAIL'));
  if (!email) return null;
  const name = oneLine(parameter(line, 'CN').replace(/^'(.*)'$/, '$1'));
  return { name: name.toLowerCase() === email ? '' : name, email };
}
