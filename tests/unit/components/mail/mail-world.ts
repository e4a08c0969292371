import * as z from 'zod/mini';
import { contactCalls } from '../../../../utils/messaging/calls/contact.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';

/** A page of Maria's, to whom Northwind with Anna is known. */
export async function openMailWorld(): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  await readSettings();
  return world;
}

/** The mails to Northwind, the newest first. */
export async function mailsIn(world: PageWorld) {
  const answer = z.object({ value: contactCalls['recap.list'].output() });
  return answer.parse(await world.ask('recap.list', { clientId: 'northwind', limit: 10 })).value;
}
