import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readHistory } from '../../utils/services/care/history.ts';
import { careAt } from '../../utils/services/care/list.ts';
import { refreshSome } from '../../utils/services/care/refresh.ts';
import type { ClientHistory } from '../../utils/signals/history.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { byWeight, judgeAll, lookAt } from '../../utils/signals/needs-care.ts';
import { signals } from '../../utils/signals/index.ts';
import { change } from '../../utils/store/index.ts';
import type { Reader } from '../../utils/store/types.ts';
import { aClient, freshStore, type TestStore } from '../unit/store/support.ts';
import { changesOf, clients, day, year, type Day, type Step } from './care-year.ts';

const zoneBefore = process.env['TZ'];
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

const hour = 3_600_000;
const everything = { clientId: null, limit: 1000 };
const all = 10_000;

/** What is read of a client, but for what lies further back: that is all there is, however far it lies. */
async function wholeHistory(reader: Reader, clientId: string, now: number): Promise<ClientHistory | null> {
  const history = await readHistory(reader, clientId, now);
  if (history === null) return null;
  const ofDirection = (direction: string) =>
    reader.list({ kind: 'interaction', index: 'contact', prefix: [clientId, 'happened', direction], limit: all });
  const questions = (state: string) =>
    reader.list({ kind: 'question', index: 'state', prefix: [clientId, state], limit: all });
  const [out, both, answered, dropped, recaps] = await Promise.all([
    ofDirection('out'),
    ofDirection('both'),
    questions('answered'),
    questions('dropped'),
    reader.list({ kind: 'recap', index: 'timeline', prefix: [clientId], limit: all }),
  ]);
  return {
    ...history,
    earlier: [...out.records, ...both.records],
    recaps: recaps.records,
    decidedQuestions: [...answered.records, ...dropped.records],
  };
}

/** Everything that needs care, made of all the records at this moment. */
async function fromScratch(store: TestStore) {
  const histories = await store.reading((reader) =>
    Promise.all(clients.map((id) => wholeHistory(reader, id, store.now()))),
  );
  return histories
    .flatMap((history) =>
      history === null
        ? []
        : judgeAll(lookAt(history), momentHere(store.now())).map((care) => ({
            ...care,
            clientId: history.client.id,
            clientName: history.client.fields.name,
            notSent: null,
          })),
    )
    .toSorted(byWeight);
}

const inOrder = (items: { clientId: string; wait: { signal: string; key: string } }[]) =>
  items.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
const keyOf = ({ clientId: client, wait }: { clientId: string; wait: { signal: string; key: string } }) =>
  `${client} ${wait.signal} ${wait.key}`;

const northwind = { client: 'northwind' } as const;
const contact = { ...northwind, what: 'contact', ahead: 0 } as const;
/** After this day everything comes up that is looked for; chance alone leaves something out now and then. */
const eventful: Step[] = [
  { ...northwind, what: 'cadence', days: 1 },
  { ...northwind, what: 'project', name: '0', days: 1, isNewPhase: false },
  { ...northwind, what: 'promise', name: '0', us: true, due: 1 },
  { ...northwind, what: 'promise', name: '1', us: false, due: 1 },
  { ...contact, name: '0', medium: 'call', direction: 'both' },
  { ...contact, name: '1', medium: 'mail', direction: 'in' },
  { ...northwind, what: 'question', name: '7', contact: null },
];
/** Two questions, one of which is answered before thirty other mails. */
const askedTwice: Step[] = [
  { ...northwind, what: 'question', name: '2', contact: null },
  { ...northwind, what: 'question', name: '3', contact: null },
];
const oneAnswer: Step[] = [{ ...northwind, what: 'mails', name: '2', count: 1 }];
const on = (steps: Step[], more: Partial<Day> = {}): Day => ({
  steps,
  isMissed: false,
  zone: 'UTC',
  clock: 0,
  ...more,
});
const quiet = Array.from({ length: 7 }, () => on([]));
const complaint = on([{ ...northwind, what: 'complaint', name: '0' }], { zone: 'America/Los_Angeles', isMissed: true });
const manyMails = on([{ ...northwind, what: 'mails', name: '9', count: 30 }]);
/** A question of one client about the mail of another says nothing of whether that mail waits. */
const askedElsewhere: Step[] = [
  { ...contact, name: '4', medium: 'mail', direction: 'in' },
  { what: 'question', client: 'contoso', name: '5', contact: '4' },
];
const elsewhere = [on(askedElsewhere), ...quiet, on([{ ...northwind, what: 'question', name: '6', contact: null }])];
/** A promise without a date, looked at two weeks later and an hour earlier in the day: its days are counted by midnights. */
const undatedPromise: Step[] = [{ ...northwind, what: 'promise', name: '2', us: true, due: null }];
const undated = [on(undatedPromise), on([], { clock: -hour }), ...quiet, ...quiet];
const example = [on(eventful), ...quiet, on(askedTwice), on(oneAnswer), complaint, manyMails, ...quiet];

test('a year day by day: what was kept up to date is what would be made anew', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(year, fc.integer({ min: 0, max: 23 }), async (days, begin) => {
      const store = freshStore();
      store.pass(begin * hour);
      await store.write('make', () => clients.map((id) => change('client', id, { set: aClient(id) })));
      for (const [number, { steps, isMissed, zone, clock }] of days.entries()) {
        process.env['TZ'] = zone;
        store.pass(day + clock);
        for (const [index, each] of steps.entries()) {
          const changes = await changesOf(store, each);
          await store.write(`${number} ${index}`, () => changes);
        }
        if (isMissed) continue;
        while ((await refreshSome(store, store.now())).length > 0);
        const { others: items, total, late, stale } = await careAt(store, store.now(), everything);
        expect(stale).toBe(0);
        expect(inOrder(items)).toEqual(inOrder(await fromScratch(store)));
        expect([total, late]).toEqual([items.length, items.filter(({ isLate }) => isLate).length]);
        for (const { wait } of items) seen.add(wait.signal);
      }
      await store.close();
    }),
    {
      numRuns: 8,
      examples: [
        [example, 9],
        [elsewhere, 9],
        [undated, 9],
      ],
    },
  );
  // A client that hangs on one person takes people, whom this year does not bring.
  const names = signals.map((signal) => signal.name).filter((each) => each !== 'single-contact');
  expect([...seen].toSorted()).toEqual(names.toSorted());
}, 240_000);

test('the zones of this test are really set', () => {
  process.env['TZ'] = 'America/Los_Angeles';
  expect(momentHere(0).zone).not.toEqual(momentHere(0).zoneNamed('UTC'));
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/Los_Angeles');
});
