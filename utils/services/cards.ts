import type { ClientCard } from '../messaging/shapes.ts';
import type { Stored } from '../records/index.ts';
import type { Reader } from '../store/types.ts';

type Fact = ClientCard['next'];

/** More planned contacts than this with one client are not looked through for the next one. */
const plannedLimit = 200;

/** A client with their people, the last contact each way and the next date; null where there is no such client. */
export async function readCard(reader: Reader, clientId: string, now: number): Promise<ClientCard | null> {
  const [[client], people, lastIn, lastOut, next] = await Promise.all([
    reader.read('client', [clientId]),
    reader.list({ kind: 'person', index: 'client', prefix: [clientId], limit: 500 }),
    lastContact(reader, clientId, 'in', now),
    lastContact(reader, clientId, 'out', now),
    nextContact(reader, clientId, now),
  ]);
  if (client === undefined) return null;
  // In the same order everywhere: that of their ids would be nobody's.
  const named = people.records.toSorted((a, b) => a.fields.name.localeCompare(b.fields.name));
  return { client, people: named, lastIn, lastOut, next };
}

/** The newest contact in one direction; a conversation counts both ways, and what is dated ahead does not. */
async function lastContact(reader: Reader, clientId: string, direction: 'in' | 'out', now: number): Promise<Fact> {
  const newest = await Promise.all(
    [direction, 'both'].map((way) =>
      reader.list({
        kind: 'interaction',
        index: 'contact',
        prefix: [clientId, 'happened', way],
        after: [-now - 1],
        limit: 1,
      }),
    ),
  );
  const found = newest.flatMap(({ records }) => records);
  return factOf(found.toSorted((a, b) => b.fields.at - a.fields.at)[0]);
}

async function nextContact(reader: Reader, clientId: string, now: number): Promise<Fact> {
  const { records } = await reader.list({
    kind: 'interaction',
    index: 'contact',
    prefix: [clientId, 'planned'],
    limit: plannedLimit,
  });
  const ahead = records.filter(({ fields }) => fields.at > now);
  return factOf(ahead.toSorted((a, b) => a.fields.at - b.fields.at)[0]);
}

function factOf(interaction: Stored<'interaction'> | undefined): Fact {
  if (interaction === undefined) return null;
  const { at, medium, subject } = interaction.fields;
  return { id: interaction.id, at, medium, subject };
}
