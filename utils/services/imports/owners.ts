import type { ChosenClient } from '../../importers/import-record.ts';
import type { StagedBatch } from '../../importers/staged-batch.ts';
import type { Stored } from '../../records/index.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { MailClient } from '../mail-record.ts';
import { foldPeople } from './fold-people.ts';
import type { ImportContext } from './planning.ts';

/** Whose the addresses of a batch are, under the choice of the person. */
export interface Owners {
  /** The chosen client that an address belongs to. */
  clientOf(email: string): MailClient | null;
  clientOfKey(key: string): string | null;
  /** The client as it is in the store; null for one that this import makes. */
  stored(clientId: string): Stored<'client'> | null;
  /** Whether the client was not there when the files were looked at: this import makes it, or somebody did since. */
  isNew(clientId: string): boolean;
  /** Who has this address; without a client where theirs is not there any more. */
  person(email: string): Stored<'person'> | null;
  /** What makes those one person of whom a card in this batch says so. */
  folding: Change<'person'>[];
  /** The chosen clients that are met in this batch. */
  inUse(): ChosenClient[];
}

/** Looks up everybody in a batch at once: each of them is asked for in the same transaction. */
export async function lookUpOwners(
  reader: Reader,
  batch: StagedBatch,
  { chosen, startedAt }: Pick<ImportContext, 'chosen' | 'startedAt'>,
): Promise<Owners> {
  const byKey = new Map(chosen.flatMap((client) => client.keys.map((key) => [key, client] as const)));
  const inUse = new Set(
    [...Object.values(batch.keys), ...Object.values(batch.owners)].flatMap((key) => byKey.get(key) ?? []),
  );
  const owning = await ownersOfDomains(reader, inUse);
  const idOf = (client: ChosenClient) => owning.get(client) ?? client.clientId;
  const known = await peopleIn(reader, batch, (key) => byKey.has(key));
  const theirs = [...known.values()].flatMap(({ fields }) => fields.clientId ?? []);
  const clients = await reader.read('client', [...new Set([...[...inUse].map(idOf), ...theirs])]);
  const byId = new Map(clients.map((client) => [client.id, client]));
  const { people, changes } = await foldPeople(
    reader,
    new Map([...known].map(([email, person]) => [email, withLiveClient(person, byId)])),
    cardsIn(batch, (key) => byKey.has(key)),
  );

  const clientOfKey = (key: string) => {
    const client = byKey.get(key);
    return client === undefined ? null : idOf(client);
  };
  return {
    clientOfKey,
    clientOf(email) {
      const key = batch.owners[email];
      const id = people.get(email)?.fields.clientId ?? (key === undefined ? null : clientOfKey(key));
      if (id === null || key === undefined || !byKey.has(key)) return null;
      return { id, recording: byId.get(id)?.fields.recording ?? 'full' };
    },
    stored: (clientId) => byId.get(clientId) ?? null,
    isNew: (clientId) => (byId.get(clientId)?.createdAt ?? startedAt) >= startedAt,
    person: (email) => people.get(email) ?? null,
    folding: changes,
    inUse: () => [...inUse].map((client) => ({ ...client, clientId: idOf(client) })),
  };
}

function withLiveClient(person: Stored<'person'>, clients: ReadonlyMap<string, unknown>): Stored<'person'> {
  const { clientId } = person.fields;
  return clientId === null || clients.has(clientId)
    ? person
    : { ...person, fields: { ...person.fields, clientId: null } };
}

/** A client that was added since the files were looked at owns its domains. */
async function ownersOfDomains(reader: Reader, chosen: ReadonlySet<ChosenClient>): Promise<Map<ChosenClient, string>> {
  const owners = new Map<ChosenClient, string>();
  await Promise.all(
    [...chosen].flatMap((client) =>
      client.domains.map(async (domain) => {
        const { records } = await reader.list({ kind: 'client', index: 'domain', prefix: [domain], limit: 1 });
        if (records[0] !== undefined) owners.set(client, records[0].id);
      }),
    ),
  );
  return owners;
}

async function peopleIn(
  reader: Reader,
  batch: StagedBatch,
  isChosen: (key: string) => boolean,
): Promise<Map<string, Stored<'person'>>> {
  const met = Object.entries(batch.owners).flatMap(([email, key]) => (isChosen(key) ? [email] : []));
  const people = new Map<string, Stored<'person'>>();
  await Promise.all(
    [...new Set([...met, ...cardsIn(batch, isChosen).flat()])].map(async (email) => {
      const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
      if (records[0] !== undefined) people.set(email, records[0]);
    }),
  );
  return people;
}

/** The addresses of everybody who is listed in a batch and belongs to a chosen client. */
function cardsIn(batch: StagedBatch, isChosen: (key: string) => boolean): string[][] {
  return batch.items.flatMap((item, index) =>
    item.kind === 'person' && isChosen(batch.keys[index] ?? '') ? [item.emails] : [],
  );
}
