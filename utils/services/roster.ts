import { domainProblem } from '../identity/client-domain.ts';
import { inTurn } from '../platform/in-turn.ts';
import { readRoster, rosterKey, writeRoster, type RosterEntry } from '../settings/roster.ts';
import { readSettings } from '../settings/stored-settings.ts';
import { rememberSync } from '../settings/sync-state.ts';
import { change } from '../store/change.ts';
import type { OpenStore } from '../store/index.ts';
import type { Change, Reader } from '../store/types.ts';
import { emptyClient } from './clients.ts';
import { hasBegun } from './consent.ts';

/** More clients than this would not fit into the synchronised storage, whatever their names. */
const rosterLimit = 2_000;

/**
 * Writes a compact list of the clients to the synchronised storage. What other browsers wrote of clients that were never
 * known here stays; a client that was deleted here goes.
 */
export function publishRoster(store: OpenStore): Promise<void> {
  return inTurn(rosterKey, async () => {
    if (!(await hasBegun())) return;
    const { records, next } = await store.list({ kind: 'client', index: 'name', prefix: [], limit: rosterLimit });
    if (next !== null) return rememberSync(rosterKey, 'too-large');
    const own = records.map(({ id, fields }): RosterEntry => [
      id,
      fields.name,
      Object.keys(fields.domains),
      fields.status,
    ]);
    const entries = [...own, ...(await unknownHere(store))];
    await writeRoster(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Makes the clients that another browser of the user has and this one never had; what was deleted here stays deleted. */
export function absorbRoster(store: OpenStore): Promise<void> {
  return inTurn(rosterKey, async () => {
    const { recording, ownAddresses } = await readSettings();
    if (!recording) return;
    for (const entry of await unknownHere(store)) {
      await store.write(`roster ${entry[0]}`, (reader) => clientOf(reader, entry, ownAddresses));
    }
  });
}

/** What other browsers wrote of clients that were never known in this one. */
async function unknownHere(store: OpenStore): Promise<RosterEntry[]> {
  const entries = await readRoster();
  const known = new Set(await store.known(entries.map(([id]) => id)));
  return entries.filter(([id]) => !known.has(id));
}

/** A client as another browser wrote it, without the domains that cannot stand for a client here. */
async function clientOf(
  reader: Reader,
  [id, name, domains, status]: RosterEntry,
  ownAddresses: readonly string[],
): Promise<Change[]> {
  if ((await reader.known([id])).length > 0) return [];
  const theirs = domains
    .map((domain) => domain.toLowerCase())
    .filter((domain) => domainProblem(domain, ownAddresses) === null);
  const provenance = { source: 'sync', site: null, sourceId: null, link: null } as const;
  return [
    change('client', id, {
      set: {
        ...emptyClient(name, provenance),
        status,
        domains: Object.fromEntries(theirs.map((domain) => [domain, true as const])),
      },
    }),
  ];
}
