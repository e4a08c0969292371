import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { goalOf } from '../../components/search/found-goal.ts';
import { lookOf } from '../../components/search/found-groups.ts';
import { clientPages, pages } from '../../components/dashboard/pages.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { recordKinds } from '../../utils/records/index.ts';
import { findRecords } from '../../utils/services/search.ts';
import { openStore } from '../../utils/store/index.ts';
import { toKinds, type AnyKind } from '../../utils/store/kinds.ts';
import { openRecords } from '../../utils/store/records.ts';

const kinds = toKinds(recordKinds);
/** Kept for the rules alone: nobody looks for them. */
const neverFound = ['verdict', 'attention', 'coverage'];

/** What a search finds of a kind: its fixture, written and looked for. */
async function found({ kind, version }: AnyKind) {
  const file = new URL(`../unit/records/fixtures/${kind}-${version}.json`, import.meta.url);
  const before = new URL(`../unit/records/fixtures/${kind}-1.json`, import.meta.url);
  const fields: unknown = JSON.parse(readFileSync(existsSync(file) ? file : before, 'utf8'));
  const name = `found ${kind}`;
  const set = z.parse(z.record(z.string(), z.unknown()), fields);
  const written = await openRecords({ name, clock: () => 1, kinds }).write('make', () => [{ kind, id: 'one', set }]);
  expect(written).toMatchObject({ ok: true });
  const asked = { text: `kind:${kind}`, limit: 5, cursor: null };
  return (await findRecords(openStore({ name, clock: () => 1 }), asked, 1)).entries;
}

const sought = [...kinds.values()].filter(({ kind }) => !neverFound.includes(kind));

test.each(sought)('a $kind that is found has a word of its own and leads to where it stands', async (kind) => {
  const [entry] = await found(kind);
  if (entry === undefined) throw new Error('not found');
  const { name } = lookOf(entry);
  expect(messages[name].message).not.toBe('');
  expect(name).not.toBe('search_something');
  const goal = goalOf(entry);
  const page = goal !== null && 'page' in goal ? goal.page.slice(1).split('/')[0] : null;
  const known = [...pages, ...clientPages].map((each) => each.name);
  if (page !== null) expect(known).toContain(page);
  // The timeline holds contacts and recaps alone: whatever else leads there is not seen.
  else
    expect(goal).toMatchObject(
      kind.kind === 'interaction' || kind.kind === 'recap'
        ? { entry: { id: 'one' } }
        : { entry: null, record: kind.kind === 'client' ? null : { kind: kind.kind, id: 'one' } },
    );
});

test('no two kinds are called or drawn alike, and those that nobody looks for are not found', async () => {
  const entries = (await Promise.all(sought.map(found))).flat();
  const looks = entries.map(lookOf);
  expect(new Set(looks.map(({ name }) => name)).size).toBe(sought.length);
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(sought.length);
  for (const kind of kinds.values()) if (neverFound.includes(kind.kind)) expect(await found(kind)).toEqual([]);
});

test('each page of the navigation has an icon of its own, and the work stands before what is looked after now and then', () => {
  expect(new Set(pages.map(({ icon }) => icon)).size).toBe(pages.length);
  const names = pages.map(({ name }) => name);
  const upkeep = ['import', 'look-alikes', 'seen'];
  expect(names.slice(-upkeep.length)).toEqual(upkeep);
});

test('no screen speaks in the words of those who make surveys or templates', () => {
  const told = Object.entries(messages).filter(([, { message }]) => /\b(?:NPS|detractors?|Liquid)\b/.test(message));
  expect(told.map(([key]) => key)).toEqual([]);
});
