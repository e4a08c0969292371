import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { Output, Parsed } from '../messaging/contract.ts';
import { firstEntries, type PersonOnScreen } from '../messaging/shapes.ts';
import type { Reader } from '../store/types.ts';
import { readCard } from './cards.ts';
import { belongingOf } from './clients-of.ts';
import { readTimeline } from './timeline.ts';

/** Who the people on the screen are, and the card and timeline of the client that the screen is about. */
export async function readScreen(
  reader: Reader,
  { people, own, clientId }: Parsed<'screen.read'>,
  now: number,
): Promise<Output<'screen.read'>> {
  const named = await Promise.all(distinct(people, own).map((contact) => personOf(reader, contact, own)));
  const clients = clientsOf(named);
  const shown = clientId ?? clients[0]?.id ?? null;
  const [card, timeline] = await Promise.all([
    shown === null ? null : readCard(reader, shown, now),
    shown === null ? null : readTimeline(reader, { clientId: shown, filter: 'all', after: null, limit: firstEntries }),
  ]);
  return { people: named, clients, card, timeline: card === null ? null : timeline };
}

type Contact = Parsed<'screen.read'>['people'][number];

/** Everybody once, the user left out. */
function distinct(people: Contact[], own: readonly string[]): Contact[] {
  const byKey = new Map<string, Contact>();
  for (const person of people) {
    if (person.email !== null && isOwn(person.email, own)) continue;
    const key = (person.email ?? person.name ?? '').toLowerCase();
    const known = byKey.get(key);
    if (key !== '' && (known === undefined || known.name === null)) byKey.set(key, person);
  }
  return [...byKey.values()];
}

async function personOf(reader: Reader, { name, email }: Contact, own: readonly string[]): Promise<PersonOnScreen> {
  const nobody = { name: name ?? email ?? '', email, personId: null, role: '', clientId: null, clientName: null };
  if (email === null) return { ...nobody, standing: 'stranger' };
  const { person, client } = await belongingOf(reader, email);
  const known = {
    ...nobody,
    name: person?.fields.name || nobody.name,
    personId: person?.id ?? null,
    role: person?.fields.role ?? '',
  };
  if (client !== null)
    return {
      ...known,
      standing: isAutomatic(email) && person === null ? 'automatic' : 'client',
      clientId: client.id,
      clientName: client.fields.name,
    };
  if (isAutomatic(email)) return { ...known, standing: 'automatic' };
  return { ...known, standing: isColleague(email, own) ? 'colleague' : 'stranger' };
}

/** The clients of these people, the one most of them belong to first. */
function clientsOf(people: PersonOnScreen[]): { id: string; name: string }[] {
  const counted = new Map<string, { name: string; people: number }>();
  for (const { clientId, clientName } of people) {
    if (clientId === null) continue;
    const before = counted.get(clientId)?.people ?? 0;
    counted.set(clientId, { name: clientName ?? '', people: before + 1 });
  }
  return [...counted].toSorted(([, a], [, b]) => b.people - a.people).map(([id, { name }]) => ({ id, name }));
}
