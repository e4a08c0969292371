import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHand } from '../../utils/records/fields.ts';
import { careAt } from '../../utils/services/care/list.ts';
import { momentHere } from '../../utils/signals/moment-here.ts';
import { readHistory } from '../../utils/services/care/history.ts';
import { refreshSome } from '../../utils/services/care/refresh.ts';
import { byWeight, judgeAll, lookAt } from '../../utils/signals/needs-care.ts';
import { change } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { decision, promise } from '../unit/signals/support.ts';
import { aClient, anInteraction, freshStore, type TestStore } from '../unit/store/support.ts';

const hour = 3_600_000;
const day = 24 * hour;
const clients = ['northwind', 'tailspin', 'contoso'];
const clientId = fc.constantFrom(...clients);
const name = fc.integer({ min: 0, max: 9 }).map(String);

/** What may happen on a day; most days nothing does. */
const step = fc.oneof(
  fc.record({
    what: fc.constant('contact' as const),
    client: clientId,
    name,
    medium: fc.constantFrom('mail' as const, 'call' as const, 'note' as const),
    direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
    ahead: fc.constantFrom(0, 0, 0, 5),
  }),
  fc.record({
    what: fc.constant('promise' as const),
    client: clientId,
    name,
    us: fc.boolean(),
    due: fc.option(fc.integer({ min: -5, max: 30 })),
  }),
  fc.record({ what: fc.constant('kept' as const), name }),
  fc.record({ what: fc.constant('remove' as const), name }),
  fc.record({
    what: fc.constant('cadence' as const),
    client: clientId,
    days: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
  fc.record({
    what: fc.constant('decide' as const),
    client: clientId,
    signal: fc.constantFrom('silence', 'promise-ours', 'recap-owed', 'unanswered'),
    name,
    decision: fc.constantFrom('snoozed' as const, 'done' as const, 'never' as const),
    days: fc.option(fc.integer({ min: 1, max: 20 })),
  }),
  fc.record({ what: fc.constant('gone' as const), client: clientId, deleted: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const everything = { clientId: null, limit: 1000 };
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function changesFor(each: Step, now: number): Change[] {
  switch (each.what) {
    case 'contact': {
      const { medium, direction, ahead } = each;
      const fields = {
        ...anInteraction(each.client, now + ahead * day),
        medium,
        direction,
        subject: `About ${each.name}`,
      };
      return [
        change('interaction', `contact ${each.name}`, {
          set: { ...fields, state: ahead > 0 ? 'planned' : 'happened' },
        }),
      ];
    }
    case 'promise': {
      const due = each.due === null ? null : dayOf(now + each.due * day);
      const { fields } = promise('', {
        clientIds: { [each.client]: true },
        owedBy: each.us ? 'us' : 'them',
        due,
        madeAt: now,
      });
      return [change('commitment', `promise ${each.name}`, { set: fields })];
    }
    case 'cadence': {
      const cadence = each.days === null ? null : { days: each.days, chosenBy: 'client' as const, since: dayOf(now) };
      return [change('client', each.client, { set: { cadence } })];
    }
    case 'decide': {
      const until = each.days === null ? null : dayOf(now + each.days * day);
      const key = each.signal === 'promise-ours' ? `promise ${each.name}` : `contact ${each.name}`;
      const about = {
        clientIds: { [each.client]: true as const },
        signal: each.signal,
        decision: each.decision,
        until,
        decidedAt: now,
      };
      const { fields } = decision({ ...about, key, untilTheyWrite: until === null, provenance: byHand });
      return [change('attention', `decision ${each.client} ${each.signal} ${each.name}`, { set: fields })];
    }
    case 'gone':
      return [change('client', each.client, { deleted: each.deleted })];
    case 'kept':
    case 'remove':
      return [];
  }
}

/** Changes of what there is already: nothing where it is not. */
async function changesOf(store: TestStore, each: Step): Promise<Change[]> {
  if (each.what === 'kept' && (await store.read('commitment', [`promise ${each.name}`])).length > 0)
    return [change('commitment', `promise ${each.name}`, { set: { state: 'kept', closedAt: store.now() } })];
  if (each.what === 'remove' && (await store.known([`contact ${each.name}`])).length > 0)
    return [change('interaction', `contact ${each.name}`, { deleted: true })];
  return changesFor(each, store.now());
}

/** Everything that needs care, made of all the records at this moment. */
async function fromScratch(store: TestStore) {
  const histories = await store.reading((reader) => Promise.all(clients.map((id) => readHistory(reader, id, store.now()))));
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

const contact = { what: 'contact', client: 'northwind', ahead: 0 } as const;
/** After this day everything comes up that is looked for; chance alone leaves something out now and then. */
const eventful: Step[] = [
  { what: 'cadence', client: 'northwind', days: 1 },
  { what: 'promise', client: 'northwind', name: '0', us: true, due: 1 },
  { what: 'promise', client: 'northwind', name: '1', us: false, due: 1 },
  { ...contact, name: '0', medium: 'call', direction: 'both' },
  { ...contact, name: '1', medium: 'mail', direction: 'in' },
];
const quiet: Step[] = [];

test('a year day by day: what was kept up to date is what would be made anew', async () => {
  const year = fc.array(fc.array(step, { maxLength: 3 }), { minLength: 120, maxLength: 365 });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(year, fc.integer({ min: 0, max: 23 }), async (days, begin) => {
      const store = freshStore();
      store.pass(begin * hour);
      await store.write('make', () => clients.map((id) => change('client', id, { set: aClient(id) })));
      for (const [number, steps] of days.entries()) {
        store.pass(day);
        for (const [index, each] of steps.entries()) {
          const changes = await changesOf(store, each);
          await store.write(`${number} ${index}`, () => changes);
        }
        while ((await refreshSome(store, store.now())).length > 0);
        const { others: items, total, late, stale } = await careAt(store, store.now(), everything);
        expect(stale).toBe(0);
        expect(inOrder(items)).toEqual(inOrder(await fromScratch(store)));
        expect([total, late]).toEqual([items.length, items.filter(({ isLate }) => isLate).length]);
        for (const { wait } of items) seen.add(wait.signal);
      }
      await store.close();
    }),
    { numRuns: 5, examples: [[[eventful, ...Array.from({ length: 7 }, () => quiet)], 9]] },
  );
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining(['promise-ours', 'promise-theirs', 'recap-owed', 'silence', 'unanswered']),
  );
}, 120_000);
