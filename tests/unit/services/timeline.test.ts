import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '../../../utils/store/change.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { makeWorld } from './world.ts';

type World = ReturnType<typeof makeWorld>;
type Made = { kind: 'recap' | 'mail' | 'call' | 'video' | 'note'; at: number };

/** Fills Northwind's history with what was made up. */
async function fill({ store }: World, made: Made[]) {
  await store.write('fill-history', () =>
    made.map(({ kind, at }, index) =>
      kind === 'recap'
        ? change('recap', `recap ${index}`, {
            set: {
              clientIds: { northwind: true },
              interactionId: null,
              to: [],
              subject: `${index}`,
              notes: '',
              templateId: 'recap',
              edited: null,
              draftedAt: at,
              insertedAt: null,
              sentAt: null,
              notNeededBecause: null,
              provenance: byHand,
            },
          })
        : change('interaction', `interaction ${index}`, {
            set: {
              clientIds: { northwind: true },
              participants: {},
              medium: kind,
              at,
              allDay: false,
              minutes: null,
              direction: 'both',
              state: 'happened',
              subject: `${index}`,
              summary: '',
              projectId: null,
              fromClientId: null,
              phase: null,
              identity: null,
              provenance: byHand,
            },
          }),
    ),
  );
}

async function readAll({ ask }: World, filter: 'all' | 'call' | 'mail', limit: number) {
  const entries = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask<'timeline.page'>>> = await ask('timeline.page', {
      clientId: 'northwind',
      filter,
      after,
      limit,
    });
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return entries;
}

describe('a timeline', () => {
  test('gives every entry once, newest first, whatever the size of its pages', async () => {
    const made = fc.array(
      fc.record({
        kind: fc.constantFrom<Made['kind']>('recap', 'mail', 'call', 'video', 'note'),
        at: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(made, fc.integer({ min: 1, max: 12 }), async (history, limit) => {
        const world = makeWorld();
        // Each run has a database of its own.
        globalThis.indexedDB = new IDBFactory();
        await fill(world, history);
        for (const [filter, kinds] of [
          ['all', ['recap', 'mail', 'call', 'video', 'note']],
          ['call', ['call', 'video']],
          ['mail', ['mail', 'recap']],
        ] as const) {
          const entries = await readAll(world, filter, limit);
          const expected = history
            .map((each, index) => ({ ...each, index }))
            .filter(({ kind }) => kinds.some((one) => one === kind));
          expect(entries.map(({ subject }) => Number(subject)).toSorted((a, b) => a - b)).toEqual(
            expected.map(({ index }) => index),
          );
          expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => b - a));
        }
        await world.store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('goes on from the start where the cursor cannot be read', async () => {
    const world = makeWorld();
    await fill(world, [{ kind: 'mail', at: 1 }]);
    const page = await world.ask('timeline.page', {
      clientId: 'northwind',
      filter: 'all',
      after: '{broken',
      limit: 10,
    });
    expect(page.entries).toHaveLength(1);
  });
});
