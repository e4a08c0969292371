import { expect, test } from 'vitest';
import { findDatesIn } from '../../../utils/language/date-words/index.ts';

function read(language: string, text: string): string[] {
  return findDatesIn(text, { date: '2026-11-16', locale: 'en-GB', language }).map(
    ({ words, iso, deadline }) => `${words} = ${iso}${deadline ? ' at the latest' : ''}`,
  );
}

test.each([
  ['de', 'bis Freitag', 'Freitag = 2026-11-20 at the latest'],
  ['de', 'Ich rufe morgen an', 'morgen = 2026-11-17'],
  ['de', 'bis Ende der Woche', 'Ende der Woche = 2026-11-20 at the latest'],
  ['de', 'bis Monatsende', 'Monatsende = 2026-11-30 at the latest'],
  ['de', 'bis zum 12. März', '12. März = 2027-03-12 at the latest'],
  ['de', 'am 3.12.', '3.12. = 2026-12-03'],
  ['de', 'nächste Woche', 'nächste Woche = 2026-11-27'],
  ['de', 'übermorgen', 'übermorgen = 2026-11-18'],
  ['de', 'in zwei Wochen', 'in zwei Wochen = 2026-11-30'],
  ['de', 'spätestens am Donnerstag', 'am Donnerstag = 2026-11-19 at the latest'],
  ['de', 'bis Freitag, den 11. Dezember', 'Freitag, den 11. Dezember = 2026-12-11 at the latest'],
  ['de', 'am Freitag (11.12.)', 'am Freitag (11.12.) = 2026-12-11'],
  ['de', 'nächste Woche Mittwoch', 'nächste Woche Mittwoch = 2026-11-25'],
  ['de', 'am Mittwoch der nächsten Woche', 'am Mittwoch der nächsten Woche = 2026-11-25'],
  ['de', 'innerhalb von 48 Stunden', 'innerhalb von 48 Stunden = 2026-11-18'],
  ['es', 'el viernes (11/12)', 'viernes (11/12) = 2026-12-11'],
  ['es', 'el miércoles de la semana que viene', 'miércoles de la semana que viene = 2026-11-25'],
  ['es', 'el viernes', 'viernes = 2026-11-20'],
  ['es', 'antes del lunes', 'lunes = 2026-11-23 at the latest'],
  ['es', 'para el 12 de marzo', '12 de marzo = 2027-03-12 at the latest'],
  ['es', 'a finales de mes', 'a finales de mes = 2026-11-30'],
  ['es', 'la semana que viene', 'la semana que viene = 2026-11-27'],
  ['es', 'pasado mañana', 'pasado mañana = 2026-11-18'],
  ['es', 'en dos semanas', 'en dos semanas = 2026-11-30'],
  ['en', 'by Friday', 'Friday = 2026-11-20 at the latest'],
])('in %s: %s', (language, text, expected) => {
  expect(read(language, text)).toEqual([expected]);
});

test.each([
  ['de', 'gestern'],
  ['de', 'am 3.11.2026'],
  ['de', 'jeden Freitag'],
  ['de', 'jetzt'],
  ['de', 'den Bericht vom letzten Freitag'],
  ['de', 'am Freitag letzter Woche'],
  ['es', 'el informe del viernes pasado'],
  ['es', 'ayer'],
  ['es', 'el 3 de noviembre de 2026'],
  ['es', 'por la mañana'],
  ['es', 'cada lunes'],
])('no day to come is named in %s by: %s', (language, text) => {
  expect(read(language, text)).toEqual([]);
});
