import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recapTemplates } from '../../utils/recap/index.ts';
import { recordKinds } from '../../utils/records/index.ts';
import { allAdapters } from '../../utils/sites/index.ts';
import { root } from './source-files.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ''));

describe('what is one file and one line', () => {
  test('every adapter has its line, its tests, and a name of its own', () => {
    const names = allAdapters.map(({ name }) => name);
    expect(names.toSorted()).toEqual(namesIn('utils/sites/adapters').toSorted());
    for (const name of names) expect(existsSync(join(root, 'tests/sites', name)), name).toBe(true);
  });

  test('every kind of record has its line', () => {
    const shared = ['define-record', 'draft-block', 'fields', 'index'];
    const files = namesIn('utils/records').filter((name) => !shared.includes(name));
    expect(Object.keys(recordKinds).toSorted()).toEqual(files.toSorted());
    for (const [name, { kind }] of Object.entries(recordKinds)) expect(kind).toBe(name);
  });

  test('every template has its line', () => {
    expect(recapTemplates.map(({ name }) => name).toSorted()).toEqual(namesIn('utils/recap/templates').toSorted());
  });
});
