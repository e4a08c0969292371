import type { Page } from 'playwright-core';
import { callBackground } from '../../browser/call.ts';
import type { OwnPage } from '../../browser/call.ts';
import type { Input, Output } from '../../../utils/messaging/contract.ts';
import {
  anna,
  bruno,
  grace,
  haruka,
  henrik,
  lea,
  noa,
  oskar,
  priya,
  sam,
  yousef,
} from '../../synthetic/mailbox/people.ts';

type Entry = Output<'timeline.page'>['entries'][number];
type Added = Omit<Input<'client.add'>, 'operationId' | 'link'>;

export const northwind: Added = {
  clientId: 'northwind',
  name: 'Northwind Traders',
  domains: ['northwind.example'],
  people: [anna, bruno],
};
export const contoso: Added = {
  clientId: 'contoso',
  name: 'Contoso Studio',
  domains: ['contoso.example'],
  people: [grace, henrik],
};
export const fabrikam: Added = { clientId: 'fabrikam', name: 'Fabrikam', domains: ['fabrikam.example'], people: [lea] };
export const litware: Added = {
  clientId: 'litware',
  name: 'Litware',
  domains: ['litware.example'],
  people: [oskar, priya],
};
export const tailspin: Added = { clientId: 'tailspin', name: 'Tailspin', domains: ['tailspin.example'], people: [sam] };
export const wingtip: Added = { clientId: 'wingtip', name: 'Wingtip', domains: ['wingtip.example'], people: [haruka] };
export const woodgrove: Added = {
  clientId: 'woodgrove',
  name: 'Woodgrove',
  domains: ['woodgrove.example'],
  people: [noa, yousef],
};

/** Adds clients as the sidebar does; `own` is a page of the extension. */
export async function addClients(own: OwnPage, ...clients: Added[]): Promise<void> {
  for (const client of clients) {
    const operationId = `add ${client.clientId}`;
    await callBackground(own, 'client.add', { ...client, operationId, link: null });
  }
}

/** Everything on a client's timeline, the newest first. */
export async function timelineOf(own: OwnPage, clientId: string): Promise<Entry[]> {
  const { entries } = await callBackground(own, 'timeline.page', { clientId, filter: 'all', after: null, limit: 200 });
  return entries;
}

/** What was done with the newest recap of a client. */
export async function recapSteps(own: Page, clientId: string): Promise<string[]> {
  const recap = (await timelineOf(own, clientId)).find(({ kind }) => kind === 'recap');
  return recap?.steps.map(({ step }) => step) ?? [];
}

/** The client's card, which must be there. */
export async function cardOf(own: OwnPage, clientId: string): Promise<NonNullable<Output<'client.card'>>> {
  const card = await callBackground(own, 'client.card', { clientId });
  if (card === null) throw new Error(`there is no client ${clientId}`);
  return card;
}

/** How many rows each table of the extension's databases has: what is really on the disk. */
export async function rowsOnDisk(own: Page): Promise<Record<string, number>> {
  return own.evaluate(async () => {
    const counted: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      for (const table of database.objectStoreNames) {
        const counting = database.transaction(table).objectStore(table).count();
        counted[`${name}/${table}`] = await new Promise<number>((resolve, reject) => {
          counting.addEventListener('success', () => resolve(counting.result));
          counting.addEventListener('error', () => reject(counting.error ?? new Error('not counted')));
        });
      }
      database.close();
    }
    return counted;
  });
}
