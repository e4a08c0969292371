import { expect, test } from 'vitest';
import { languageOfTag, mailLocale } from '../../../utils/recap/index.ts';

test.each([
  [null, 'en-US', 'en-US'],
  [null, 'de-AT', 'de-AT'],
  [null, 'de', 'de'],
  [null, 'fr-FR', 'en-FR'],
  [null, 'fr', 'en-GB'],
  ['de', 'en-US', 'de-US'],
  ['de', 'en', 'de'],
  ['es', 'de-CH', 'es-CH'],
  ['en', 'de-AT', 'en-AT'],
  ['en', 'de', 'en-GB'],
] as const)('mails in %s, written in a browser of %s, are written by %s', (language, browser, expected) => {
  expect(mailLocale(language, browser)).toBe(expected);
});

test('a language that no mail is written in gives way to English', () => {
  expect(['de-CH', 'es', 'en-GB', 'fr-FR', ''].map(languageOfTag)).toEqual(['de', 'es', 'en', 'en', 'en']);
});
