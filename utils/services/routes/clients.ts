import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { readCard } from '../cards.ts';
import { checkDomains } from '../client-domains.ts';
import { clientToAdd, clientToEdit, personToAdd, personToEdit } from '../clients.ts';
import { writeDone, type Context } from '../context.ts';
import { clientsToDelete } from '../delete-clients.ts';
import { knownAtDomain } from '../known-at-domain.ts';

/** Clients and their people. */
export function clientRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'client.card': on('client.card', async ({ clientId }) => success(await readCard(store, clientId, clock()))),
    'domain.known': on('domain.known', async ({ domain }) => success(await knownAtDomain(store, domain))),
    'client.add': on('client.add', async (input) => {
      const domains = await checkDomains(input.domains);
      if (!domains.ok) return domains;
      const client = { ...input, domains: domains.value };
      const written = await store.write(input.operationId, (reader) => clientToAdd(reader, client));
      return written.ok ? success(await readCard(store, input.clientId, clock())) : written;
    }),
    'client.edit': on('client.edit', async ({ operationId, clientId, edit }) => {
      const { domains: changed = {}, ...others } = edit;
      const added = await checkDomains(Object.keys(changed).filter((domain) => changed[domain] === true));
      if (!added.ok) return added;
      const removed = Object.entries(changed).filter(([, change]) => change === null);
      const domains = Object.fromEntries([...removed, ...added.value.map((domain) => [domain, true as const])]);
      return writeDone(context, operationId, () => clientToEdit(clientId, { ...others, domains }));
    }),
    'client.delete': on('client.delete', ({ operationId, clientId }) =>
      writeDone(context, operationId, (reader) => clientsToDelete(reader, [clientId])),
    ),
    'person.add': on('person.add', (input) =>
      writeDone(context, input.operationId, (reader) => personToAdd(reader, input)),
    ),
    'person.edit': on('person.edit', ({ operationId, personId, edit }) =>
      writeDone(context, operationId, () => personToEdit(personId, edit)),
    ),
  };
}
