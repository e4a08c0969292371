import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleTexts } from '../../components/risk/rule-texts.ts';
import { presets } from '../../utils/importers/csv/presets/index.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { checkMail, mailTemplates } from '../../utils/mails/index.ts';
import { importers } from '../../utils/importers/index.ts';
import { recapTemplates } from '../../utils/recap/index.ts';
import { recordKinds } from '../../utils/records/index.ts';
import { riskRules } from '../../utils/practice/risks/index.ts';
import { signals } from '../../utils/signals/index.ts';
import { allAdapters } from '../../utils/sites/index.ts';
import { root, sourceFiles } from './source-files.ts';

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

  test('every signal has its line, its test, and a name of its own', () => {
    const made = sourceFiles(['utils/signals']).filter((path) =>
      /: Signal = \{/.test(readFileSync(join(root, path), 'utf8')),
    );
    const files = made.map((path) => basename(path, '.ts'));
    expect(signals.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
    for (const { name } of signals)
      expect(existsSync(join(root, 'tests/unit/signals', `${name}.test.ts`)), name).toBe(true);
  });

  test('every rule that proposes risks has its line, its test, its words and a name of its own', () => {
    const names = riskRules.map(({ name }) => name);
    const files = namesIn('utils/practice/risks').filter((name) => name !== 'index' && name !== 'risk-rule');
    expect(names.toSorted()).toEqual(files.toSorted());
    for (const name of names) {
      expect(existsSync(join(root, 'tests/unit/practice/risks', `${name}.test.ts`)), name).toBe(true);
      expect(Object.keys(ruleTexts), name).toContain(name);
    }
  });

  test('every template has its line', () => {
    expect(recapTemplates.map(({ name }) => name).toSorted()).toEqual(namesIn('utils/recap/templates').toSorted());
  });

  test('every mail has its line, a label and fields that there are', () => {
    expect(mailTemplates.map(({ name }) => name).toSorted()).toEqual(namesIn('utils/mails/templates').toSorted());
    for (const { name, label, texts } of mailTemplates) {
      expect(Object.keys(messages), name).toContain(label);
      for (const { subject, body } of Object.values(texts))
        expect([...checkMail(subject), ...checkMail(body)], name).toEqual([]);
    }
  });

  test('every format that is imported has its line and its test', () => {
    expect(importers.map(({ name }) => name).toSorted()).toEqual(namesIn('utils/importers/formats').toSorted());
    for (const { name } of importers)
      expect(
        testsOfImporters().some((file) => file.startsWith(name)),
        name,
      ).toBe(true);
  });

  test('every system whose tables are known has its line and its test', () => {
    const files = namesIn('utils/importers/csv/presets').filter((name) => name !== 'index');
    expect(presets.map(({ system }) => system).toSorted()).toEqual(files.toSorted());
    for (const { system } of presets) expect(testsOfImporters(), system).toContain(`${system}.test.ts`);
  });
});

function testsOfImporters(): string[] {
  return sourceFiles(['tests/unit/importers']).map((path) => basename(path));
}
