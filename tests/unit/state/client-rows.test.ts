import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerHere } from '../../../utils/messaging/answered-here.ts';
import { success } from '../../../utils/platform/result.ts';
import { clientRows, isReadingClients, readClientRows } from '../../../utils/state/client-rows.ts';

const all = Array.from({ length: 60 }, (_, index) => `client-${index}`);
let asked: number[];
/** What waits for the page to be idle. */
let waiting: (() => void)[];

/** Clients of whom nothing is known but their names. */
function columnsOf(ids: string[], following: [string, string] | null) {
  const none = ids.map(() => 0);
  const empty = ids.map(() => '');
  const texts = { owners: empty, industries: empty, domains: empty, months: empty };
  const numbers = { cadences: none, people: none, lastIn: none, lastOut: none, next: none, contacts: none };
  const statuses = ids.map(() => 'active' as const);
  return { ids, names: ids, statuses, ...texts, ...numbers, total: all.length, following, now: 0, isComplete: true };
}

beforeEach(() => {
  [asked, waiting] = [[], []];
  clientRows.value = null;
  vi.stubGlobal('requestIdleCallback', (task: () => void) => waiting.push(task));
  answerHere({
    'clients.list': async ({ after, limit }) => {
      asked.push(limit);
      const ids = after === null ? all.slice(0, limit) : all.slice(40);
      return success(columnsOf(ids, after === null ? ['client-39', 'client-39'] : null));
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the first clients are shown at once, the others are asked for once nothing else is to be done', async () => {
  const read = readClientRows();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  expect(clientRows.value?.rows).toHaveLength(40);
  expect(isReadingClients.value).toBe(true);
  expect(asked).toEqual([40]);
  waiting[0]?.();
  await read;
  expect(clientRows.value?.rows).toHaveLength(60);
  expect(isReadingClients.value).toBe(false);
});
