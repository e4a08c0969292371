import { rememberSync, readSettings } from '../settings/stored-settings.ts';
import { readRoster, writeRoster, type RosterEntry } from '../settings/roster.ts';
import { change } from '../store/change.ts';
import type { Store } from '../store/types.ts';
import { emptyClient } from './clients.ts';
import { hasBegun } from './consent.ts';

/** More clients than this would not fit into the synchronised storage, whatever their names. */
const rosterLimit = 2_000;

/** Writes a compact list of the clients to the synchronised storage. */
export async function publishRoster(store: Store): Promise<void> {
  if (!(await hasBegun())) return;
  const { records, next } = await store.list({ kind: 'client', index: 'name', prefix: [], limit: rosterLimit });
  const entries = records.map(({ id, fields }): RosterEntry => [
    id,
    fields.name,
    Object.keys(fields.domains),
    fields.status,
  ]);
  await rememberSync('roster', next === null ? await writeRoster(entries) : 'too-large');
}

/** Makes the clients that another browser of the user has and this one never had; what was deleted here stays deleted. */
export async function absorbRoster(store: Store): Promise<void> {
  if (!(await readSettings()).recording) return;
  for (const [id, name, domains, status] of await readRoster()) {
    await store.write(`roster ${id}`, async (reader) => {
      if ((await reader.read('client', [id])).length > 0) return [];
      const provenance = { source: 'sync', site: null, sourceId: null, link: null } as const;
      return [
        change('client', id, {
          set: {
            ...emptyClient(name, provenance),
            status,
            domains: Object.fromEntries(domains.map((domain) => [domain, true as const])),
          },
        }),
      ];
    });
  }
}
