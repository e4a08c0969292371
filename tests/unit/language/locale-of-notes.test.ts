import { expect, test } from 'vitest';
import { localeOfNotes } from '../../../utils/language/locale-of-notes.ts';

const german = 'Wir schicken das Angebot bis Freitag und Anna prüft die Zahlen für das zweite Projekt';

test.each([
  ['German notes for an English mail', german, 'en-DE', 'de-DE', 'de-DE'],
  ['German notes for a Spanish mail', german, 'es-DE', 'de-DE', 'de-DE'],
  ['German notes for a German mail', german, 'de-GB', 'en-GB', 'de-GB'],
  ['English notes for a German mail', 'we send the quote by Friday and Anna is to check it', 'de-GB', 'en-GB', 'en-GB'],
  ['notes that tell nothing', 'logo, 40 seats', 'de-GB', 'en-GB', 'de-GB'],
  ['notes in neither language', german, 'es-GB', 'en-GB', 'es-GB'],
])('%s', (_, notes, mail, browser, read) => {
  expect(localeOfNotes(notes, mail, browser)).toBe(read);
});
