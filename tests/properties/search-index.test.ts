import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../utils/search/parse-query.ts';
import { change } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { connect } from '../../utils/store/open.ts';
import { reopenSome } from '../../utils/store/search/seal.ts';
import { sealOldest } from '../../utils/store/search/seal.ts';
import { fieldsOf } from '../records/plain-records.ts';
import { aClient, anInteraction, freshStore } from '../unit/store/support.ts';
import { findAll, scan } from '../unit/store/search/scan.ts';

const now = Date.UTC(2026, 10, 23, 9);

/** Few words, so that many records share them: some begin alike, some are of languages without spaces. */
const word = fc.constantFrom(
  'quote',
  'quota',
  'q',
  'Müller',
  'muller',
  'depot',
  '客户管理',
  '户管',
  '회사가',
  'anna',
  'a',
  'ab',
);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const clientId = fc.constantFrom('client a', 'client b', 'client\tc');
const at = fc.integer({ min: 0, max: 4 }).map((days) => now - days * 86_400_000);
const medium = fc.constantFrom('mail', 'call', 'video', 'note');

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('contact' as const),
      id,
      clientId,
      at,
      medium,
      subject: text,
      summary: text,
      who: word,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('client' as const), clientId, name: word, industry: text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('person' as const), clientId, name: text }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('recap' as const), id, clientId, subject: text, notes: text }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('delete' as const), id, deleted: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const doing = fc.oneof(
  { weight: 6, arbitrary: fc.array(step, { minLength: 1, maxLength: 4 }) },
  { weight: 3, arbitrary: fc.constant('seal' as const) },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
  { weight: 3, arbitrary: fc.constant('merge' as const) },
  { weight: 1, arbitrary: fc.constant('forget' as const) },
);

const filter = fc.constantFrom(
  'kind:mail',
  'kind:call',
  'kind:client',
  'kind:p',
  'client:quote',
  'client:mu',
  '"client a"',
  'client:"client a"',
  'from:anna',
  'from:q',
  'after:2d',
  'before:2d',
  'after:2026-11-22',
);
const asked = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      { weight: 1, arbitrary: filter },
      { weight: 1, arbitrary: text.map((words) => `"${words}"`) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));

function changesFor(each: Step): Change[] {
  if (each.type === 'contact') {
    const { clientId: client, medium: by, subject, summary, who } = each;
    const participants = { [`${who}@x.example`]: { name: who, place: 'from' as const, status: 'unknown' as const } };
    return [
      change('interaction', each.id, {
        set: { ...anInteraction(client, each.at), medium: by, subject, summary, participants },
      }),
    ];
  }
  if (each.type === 'client')
    return [change('client', each.clientId, { set: { ...aClient(each.name), industry: each.industry } })];
  if (each.type === 'person') {
    const { name, clientId: client } = each;
    return [change('person', `person ${name}`, { set: fieldsOf('person', { name, clientId: client }) })];
  }
  if (each.type === 'recap') {
    const { subject, notes, clientId: client } = each;
    const set = fieldsOf('recap', { clientIds: { [client]: true }, subject, notes, draftedAt: now });
    return [change('recap', `recap ${each.id}`, { set })];
  }
  return [
    change('interaction', each.id, {
      ...(each.deleted ? {} : { set: anInteraction('client a', now) }),
      deleted: each.deleted,
    }),
  ];
}

test('over any writes, deletions, seals and merges the index answers as a look at every row does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(doing, { minLength: 4, maxLength: 16 }),
      fc.array(asked, { minLength: 3, maxLength: 6 }),
      async (all, questions) => {
        const store = freshStore(`index ${crypto.randomUUID()}`);
        const connection = connect(store.name);
        let last = '';
        for (const [index, what] of all.entries()) {
          store.pass(1000);
          if (what === 'seal') await sealOldest(connection);
          else if (what === 'merge') await reopenSome(connection, true);
          else if (what === 'forget') await store.prune();
          else if (what === 'undo') await store.undo(`undo ${index}`, last);
          else {
            last = `write ${index}`;
            expect(await store.write(last, () => what.flatMap(changesFor))).toMatchObject({ ok: true });
          }
        }
        for (const each of questions) {
          const query = parseQuery(each, now);
          expect([each, await findAll(store, query)]).toEqual([each, await scan(store.name, query)]);
        }
        await connection.close();
        await store.close();
      },
    ),
    { numRuns: 120 },
  );
});
