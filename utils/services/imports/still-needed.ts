import { historyKinds } from '../../records/index.ts';
import type { Need, Reader } from '../../store/types.ts';

/**
 * What an import made and what was done by hand since needs: the meeting that a recap is about, the client of whom
 * something stays, and the people by whom alone such a client is known.
 */
export const stillNeeded: Need = async (reader, going) => {
  const idsOf = (kind: string) => going.flatMap((each) => (each.kind === kind ? [each.id] : []));
  const needed = new Set(await recapped(reader, idsOf('interaction')));
  const leaving = new Set(going.map(({ id }) => id).filter((id) => !needed.has(id)));
  const kept = await Promise.all(idsOf('client').map((id) => keptOf(reader, id, leaving)));
  return new Set([...needed, ...kept.flat()]);
};

async function recapped(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const recaps = await Promise.all(
    ids.map((id) => reader.list({ kind: 'recap', index: 'interaction', prefix: [id], limit: 1 })),
  );
  return ids.filter((_, index) => (recaps[index]?.records.length ?? 0) > 0);
}

/** The client, if anything of it stays, with its people where they would not be known as its own any more. */
async function keptOf(reader: Reader, clientId: string, leaving: ReadonlySet<string>): Promise<string[]> {
  // One more than go: if there is one that stays, it is among them.
  const range = { prefix: [clientId], limit: leaving.size + 1 };
  const [people, ...histories] = await Promise.all([
    reader.list({ kind: 'person', index: 'client', ...range }),
    ...historyKinds.map((kind) => reader.list({ kind, index: 'timeline', ...range })),
  ]);
  const stays = ({ id }: { id: string }) => !leaving.has(id);
  const hasHistory = histories.some(({ records }) => records.some(stays));
  if (!hasHistory && !people.records.some(stays)) return [];
  const [client] = await reader.read('client', [clientId]);
  const isKnownByPeople = Object.keys(client?.fields.domains ?? {}).length === 0;
  return [clientId, ...(hasHistory && isKnownByPeople ? people.records.map(({ id }) => id) : [])];
}
