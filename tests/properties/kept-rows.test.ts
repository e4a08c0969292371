import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHand } from '../../utils/records/fields.ts';
import { keepRows } from '../../utils/services/kept-rows.ts';
import { change, type OpenStore } from '../../utils/store/index.ts';
import { freshStore } from '../unit/store/support.ts';

const id = fc.integer({ min: 0, max: 5 }).map((number) => `trend ${number}`);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ note: id, topic: fc.constantFrom('prices', 'returns', 'staff') }) },
  { weight: 2, arbitrary: fc.record({ remove: id }) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 3, arbitrary: fc.constant('look' as const) },
  // Looks, and does not wait for what is seen.
  { weight: 2, arbitrary: fc.constant('glance' as const) },
);

const written = (topic: string) => ({
  industry: 'Retail',
  topic,
  text: 'Free returns are going',
  source: '',
  notedAt: 1,
  provenance: byHand,
});

async function topicsIn(store: OpenStore): Promise<Map<string, string>> {
  const { records } = await store.list({ kind: 'trend', index: 'all', prefix: [], limit: 100 });
  return new Map(records.map((record) => [record.id, record.fields.topic]));
}

test('rows that are kept are those that would be read anew, whatever was written when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const store = freshStore();
      const topics = keepRows(store, 'trend', ({ fields }) => fields.topic);
      const glances: Promise<unknown>[] = [];
      const operations: string[] = [];
      for (const [index, what] of steps.entries()) {
        const operation = `operation ${index}`;
        if (what === 'glance') glances.push(topics());
        else if (what === 'look') expect(new Map(await topics())).toEqual(await topicsIn(store));
        else if (what === 'undo') await store.undo(operation, operations.pop() ?? '');
        else {
          operations.push(operation);
          await store.write(operation, () => [
            'note' in what
              ? change('trend', what.note, { set: written(what.topic) })
              : change('trend', what.remove, { deleted: true }),
          ]);
        }
      }
      await Promise.all(glances);
      expect(new Map(await topics())).toEqual(await topicsIn(store));
      await store.close();
    }),
    { numRuns: 60 },
  );
});
