import { noCounts, type ChosenClient } from '../../../../utils/importers/import-record.ts';
import type { Item, ItemOf } from '../../../../utils/importers/item.ts';
import type { Survey } from '../../../../utils/importers/survey.ts';
import { settleBatches } from '../../../../utils/importing/settle-batches.ts';
import { startSurvey } from '../../../../utils/importing/surveyor.ts';
import { openStaging } from '../../../../utils/store/staging.ts';
import { makeWorld } from '../world.ts';

export const maria = { name: 'Maria', email: 'maria@acme.example' };
export const anna = { name: 'Anna Berg', email: 'anna@northwind.example' };
export const lea = { name: 'Lea Roth', email: 'lea@gmail.com' };

const place = { file: 'all.mbox', at: 'message 1' };

/** A mail from Anna to Maria, unless told otherwise. */
export function mail(different: Partial<ItemOf<'mail'>> = {}): ItemOf<'mail'> {
  const envelope = { from: anna, to: [maria], cc: [], replyTo: [], subject: 'Quote', snippet: 'Hello' };
  const about = { sourceId: '<1@northwind.example>', place, at: Date.parse('2026-10-01T09:00Z'), automatic: null };
  return { kind: 'mail', ...envelope, ...about, ...different };
}

/** A meeting of Maria and Anna. */
export function meeting(different: Partial<ItemOf<'event'>> = {}): ItemOf<'event'> {
  const who = { organizer: maria, guests: [{ ...anna, status: 'accepted' as const }] };
  const what = { title: 'Kick-off', location: '', description: '', video: false, cancelled: false };
  const when = { at: Date.parse('2026-10-02T10:00Z'), allDay: false, minutes: 60 };
  return { kind: 'event', sourceId: 'kick-off@cal', place, ...who, ...what, ...when, ...different };
}

/** Anna as an address book has her. */
export function card(different: Partial<ItemOf<'person'>> = {}): ItemOf<'person'> {
  const what = { name: 'Anna Berg', emails: [anna.email], phones: ['+46 8 1'], role: 'Buyer' };
  return { kind: 'person', sourceId: null, place, ...what, organisation: 'Northwind', hosts: [], ...different };
}

/** A deal with Anna, as a customer list has it. */
export function deal(different: Partial<ItemOf<'deal'>> = {}): ItemOf<'deal'> {
  const what = { title: 'Renewal', organisation: 'Northwind', emails: [anna.email], amount: '100', stage: 'Won' };
  return { kind: 'deal', sourceId: 'd1', place, ...what, at: Date.parse('2026-09-01T00:00Z'), ...different };
}

/** A background with recording turned on, and files that were read for it. */
export async function importWorld(own: string[] = [maria.email]) {
  const world = makeWorld();
  const staging = openStaging();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: own } });
  const domainOf = (host: string) => host.split('.').slice(-2).join('.');

  /** Lays ready what was read, as the worker does. */
  async function read(importId: string, ...batches: Item[][]) {
    const surveyor = startSurvey({ own, now: world.world.now, domainOf });
    for (const [number, items] of batches.entries()) {
      const staged = await world.store.reading((reader) => surveyor.add(reader, items));
      await staging.putBatch(importId, number, staged);
    }
    await settleBatches(staging, importId, surveyor);
    const findings = { files: [], samples: [], issues: [], issueCount: 0, ownGuess: [], bytes: 0, seconds: 0 };
    const surveyed = await world.store.reading((reader) => surveyor.finish(reader));
    const survey: Survey = { ...findings, ...surveyed };
    const about = { id: importId, startedAt: world.world.now, state: 'surveyed', names: ['all.mbox'] };
    await staging.keep({ ...about, batches: batches.length, written: 0, chosen: [], counts: noCounts, survey });
    return survey;
  }

  /** Takes in all candidates, or those with these keys. */
  async function take(importId: string, survey: Survey, keys?: string[]) {
    await world.ask('import.begin', { importId, chosen: chosenOf(importId, survey, keys) });
    return finish(importId);
  }

  async function finish(importId: string) {
    for (;;) {
      const summary = await world.ask('import.continue', { importId });
      if (summary === null || !['writing', 'undoing'].includes(summary.state)) return summary;
    }
  }

  async function bringIn(importId: string, ...batches: Item[][]) {
    return take(importId, await read(importId, ...batches));
  }

  return { ...world, staging, read, take, finish, bringIn };
}

/** What the page makes of ticked candidates. */
export function chosenOf(importId: string, survey: Survey, keys?: string[]): ChosenClient[] {
  return survey.candidates
    .filter(({ key }) => keys === undefined || keys.includes(key))
    .map(({ key, also, name, domain, clientId }) => ({
      keys: [key, ...also],
      clientId: clientId ?? `import ${importId} ${key}`,
      name,
      domains: domain === null ? [] : [domain],
    }));
}
