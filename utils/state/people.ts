import { isOwn, ownWith } from '../identity/standing.ts';
import type { Contact, View } from '../sites/view.ts';

/** The people on the screen, the writers first, each once, the user's own addresses left out. */
export function peopleOf(view: View, ownAddresses: readonly string[]): Contact[] {
  const own = ownWith(view.account, ownAddresses);
  const seen = new Map<string, Contact>();
  for (const contact of contactsOf(view)) {
    if (contact.email !== null && isOwn(contact.email, own)) continue;
    const key = contact.email ?? contact.name;
    if (key === null) continue;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { name: contact.name, email: contact.email });
    else if (known.name === null) known.name = contact.name;
  }
  const people = [...seen.values()];
  const named = new Set(people.filter((person) => person.email !== null).map((person) => person.name));
  return people.filter((person) => person.email !== null || !named.has(person.name));
}

function contactsOf(view: View): Contact[] {
  if (view.event !== null) return [...(view.event.organizer ? [view.event.organizer] : []), ...view.event.guests];
  const composes = view.composes.flatMap((compose) => [...compose.to, ...compose.cc]);
  if (view.kind === 'compose') return composes;
  if (view.kind === 'list') return view.rows.filter((row) => row.selected).flatMap((row) => row.from);
  return [
    ...view.messages.flatMap((message) => (message.from ? [message.from] : [])),
    ...view.messages.flatMap((message) => [...message.to, ...message.cc]),
  ];
}
