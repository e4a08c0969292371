import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packContent, type ClientWaits } from '../../utils/services/care/content.ts';
import { careAt } from '../../utils/services/care/list.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import type { Wait } from '../../utils/signals/define-signal.ts';
import { signals } from '../../utils/signals/index.ts';
import { judgeAll } from '../../utils/signals/needs-care.ts';
import { change } from '../../utils/store/index.ts';
import { aClient, freshStore, type TestStore } from '../unit/store/support.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 25, 12);
const dayFrom = (days: number): string => new Date(noon + days * day).toISOString().slice(0, 10);
const someDay = fc.option(fc.integer({ min: -60, max: 60 }).map(dayFrom));

const wait = fc
  .record({
    signal: fc.constantFrom(...signals.map(({ name }) => name), 'of a later release'),
    key: fc.string({ maxLength: 3 }),
    title: fc.string({ maxLength: 5 }),
    who: fc.constant(''),
    // In whole days, so that many are of the same weight and time.
    since: fc.integer({ min: -80, max: 5 }).map((days) => noon + days * day),
    due: someDay,
    agreed: fc.option(fc.integer({ min: 1, max: 40 })),
    zone: fc.option(fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Nowhere/Else')),
    hiddenUntil: fc.oneof(fc.constant(null), someDay),
  })
  // A client that hangs on one person does so by contacts that lie behind.
  .map((one): Wait => ({ ...one, evidence: [], ...(one.signal === 'single-contact' && { since: noon - 99 * day }) }));
const clients = fc.array(fc.array(wait, { maxLength: 5 }), { maxLength: 20 });

/** A store in which this was made of the clients. */
async function storeWith(waits: readonly (readonly Wait[])[]): Promise<TestStore> {
  const store = freshStore();
  const contents = new Map<string, ClientWaits>(
    waits.map((each, number) => [`client ${number}`, { name: `Client ${number}`, waits: [...each] }]),
  );
  await store.write('clients', () => [...contents.keys()].map((id) => change('client', id, { set: aClient(id) })));
  const make = async (_reader: unknown, id: string) => {
    const content = contents.get(id);
    return content === undefined || content.waits.length === 0 ? null : packContent(content);
  };
  while ((await store.care.make(make)).length > 0);
  return store;
}

/** Everything, judged by the waits themselves and sorted as it is to be shown. */
function judged(waits: readonly (readonly Wait[])[], now: number) {
  return waits
    .flatMap((each, number) =>
      each.flatMap((one, place) =>
        judgeAll([one], momentHere(now)).map((care) => ({ care, clientId: `client ${number}`, place })),
      ),
    )
    .toSorted(
      (a, b) =>
        b.care.weight - a.care.weight ||
        a.care.wait.since - b.care.wait.since ||
        (a.clientId === b.clientId ? a.place - b.place : a.clientId < b.clientId ? -1 : 1),
    )
    .map(({ care, clientId }) => ({
      ...care,
      clientId,
      clientName: clientId.replace('client', 'Client'),
      notSent: null,
    }));
}

test('what is chosen by timings is what judging all of it gives', async () => {
  let most = 0;
  const moment = fc.integer({ min: -50 * 24, max: 50 * 24 }).map((hours) => noon + hours * 3_600_000);
  await fc.assert(
    fc.asyncProperty(clients, moment, fc.constantFrom(0, 1, 3, 1000), async (waits, now, limit) => {
      const store = await storeWith(waits);
      const all = judged(waits, now);
      most = Math.max(most, all.length);
      for (const clientId of [null, 'client 0', 'nobody']) {
        expect(await careAt(store, now, { clientId, limit })).toEqual({
          own: all.filter((item) => item.clientId === clientId),
          others: all.filter((item) => item.clientId !== clientId).slice(0, limit),
          total: all.length,
          late: all.filter(({ isLate }) => isLate).length,
          stale: 0,
        });
      }
      await store.close();
    }),
    { numRuns: 60 },
  );
  // Else nothing needed care.
  expect(most).toBeGreaterThan(10);
}, 60_000);
