import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateWords } from '../../utils/language/date-words/index.ts';
import { languages } from '../../utils/language/languages/index.ts';
import type { Language } from '../../utils/language/languages/language.ts';
import { sentencesOfLanguages } from '../unit/language/sentences/index.ts';
import { root } from './source-files.ts';

const shared = ['detect', 'elsewhere', 'index', 'language', 'quote-words', 'quote-words-of-all'];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).map((name) => name.replace(/\.ts$/, ''));
}

/** What a language may leave empty: it has no such words. */
const optional = ['promising', 'noNames'];

function listsOf(language: Language): [string, readonly string[]][] {
  const { code: _, quotes, ...lists } = language;
  return [...Object.entries(lists), ...Object.entries(quotes)];
}

test('every language has its line', () => {
  const files = filesIn('utils/language/languages').filter((name) => !shared.includes(name));
  expect(languages.map(({ code }) => code).toSorted()).toEqual(files.toSorted());
});

describe.each(languages.map((language) => [language.code, language] as const))('the language %s', (code, language) => {
  test('has every list: promises, requests, questions, what is done, talk, how quotes begin and mails end', () => {
    for (const [name, words] of listsOf(language)) if (!optional.includes(name)) expect(words, name).not.toEqual([]);
  });

  test('is written as phrases are looked for: in lower case, with straight apostrophes, nothing twice', () => {
    for (const [name, words] of listsOf(language).filter(([each]) => each !== 'begins')) {
      expect(
        words.filter((word) => word !== word.toLowerCase() || /’|^\s|\s$|\s\s|^$/.test(word)),
        name,
      ).toEqual([]);
      if (name in language && name !== 'verbs' && name !== 'noNames')
        expect(
          words.filter((word, index) => words.indexOf(word) !== index),
          name,
        ).toEqual([]);
    }
  });

  test('has words for days, words for notes, and sentences to be tested by', () => {
    expect([...Object.keys(dateWords), 'en']).toContain(code);
    expect(filesIn('utils/language/vocabulary')).toContain(code);
    for (const [name, sentences] of Object.entries(sentencesOfLanguages[code] ?? { none: [] }))
      expect(sentences.length, name).toBeGreaterThanOrEqual(2);
  });
});
