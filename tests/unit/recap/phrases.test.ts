import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../utils/language/read-notes.ts';
import { renderRecap } from '../../../utils/recap/index.ts';
import { greetedNames } from '../../../utils/recap/fields.ts';
import { formatDate } from '../../../utils/recap/format-date.ts';
import { phrasesFor } from '../../../utils/recap/phrases/phrases.ts';

/** What was decided, as a mail in this language says it. */
function decided(locale: string, words: string): string {
  const marker = { de: 'beschlossen', es: 'decidido' }[locale] ?? 'decided';
  const context = { participants: [], client: '', title: '', date: '2026-11-16T14:00', sender: '', locale };
  const reading = readNotes(`${marker}: ${words}`, context);
  return renderRecap({ reading, template: { subject: '{{decisions}}', body: '' }, context }).subject;
}

describe('a date that is set into a sentence reads well', () => {
  test.each([
    ['de', 'wir liefern morgen', 'Wir liefern am Dienstag, 17. November'],
    ['de', 'wir liefern bis morgen', 'Wir liefern bis Dienstag, 17. November'],
    ['de', 'wir liefern ab übermorgen', 'Wir liefern ab Mittwoch, 18. November'],
    ['de', 'wir liefern am Donnerstag', 'Wir liefern am Donnerstag, 19. November'],
    ['de', 'am Donnerstag liefern wir', 'Am Donnerstag, 19. November liefern wir'],
    ['de', 'wir liefern in zwei Wochen', 'Wir liefern am Montag, 30. November'],
    ['de', 'wir liefern innerhalb von 48 Stunden', 'Wir liefern bis Mittwoch, 18. November'],
    ['de', 'wir liefern spätestens morgen', 'Wir liefern spätestens am Dienstag, 17. November'],
    ['de', 'wir liefern am 3.12.', 'Wir liefern am Donnerstag, 3. Dezember'],
    ['de', 'we deliver tomorrow', 'We deliver on Tuesday, 17 November'],
    ['es', 'entregamos mañana', 'Entregamos el martes 17 de noviembre'],
    ['es', 'entregamos para mañana', 'Entregamos para el martes 17 de noviembre'],
    ['es', 'entregamos antes de mañana', 'Entregamos antes del martes 17 de noviembre'],
    ['es', 'entregamos el viernes', 'Entregamos el viernes 20 de noviembre'],
    ['es', 'entregamos antes del viernes', 'Entregamos antes del viernes 20 de noviembre'],
    ['es', 'entregamos en dos semanas', 'Entregamos el lunes 30 de noviembre'],
    ['es', 'entregamos a finales de mes', 'Entregamos el lunes 30 de noviembre'],
    ['en', 'we deliver tomorrow', 'We deliver on Tuesday, 17 November'],
  ])('in %s: %s', (locale, words, expected) => {
    expect(decided(locale, words)).toBe(expected);
  });
});

test.each([
  ['de-DE', '2026-11-19T14:00', 'Donnerstag, 19. November, um 14:00 Uhr'],
  ['de', '2027-01-05', 'Dienstag, 5. Januar 2027'],
  ['es', '2026-11-19T14:00', 'jueves 19 de noviembre a las 14:00'],
  ['es-MX', '2026-11-19T01:30', 'jueves 19 de noviembre a la 01:30'],
  ['es', '2027-01-05', 'martes 5 de enero de 2027'],
  ['en-US', '2026-11-19T14:00', 'Thursday, November 19 at 2:00 PM'],
])('%s writes %s as “%s”', (locale, iso, expected) => {
  expect(formatDate(iso, '2026-11-16', locale).replaceAll('\u202F', ' ')).toBe(expected);
});

test.each([
  ['de', ['Berg, Anna'], 'Anna Berg'],
  ['de', ['Anna Berg', 'Bruno Ochoa'], 'Anna Berg und Bruno Ochoa'],
  ['de', [], 'zusammen'],
  ['es', ['Anna Berg', 'Ivo Diaz'], 'Anna e Ivo'],
  ['es', [], 'buenos días'],
  ['en', ['Berg, Anna'], 'Anna'],
  ['es', ['Dra. Anna Berg', 'Sr. Ochoa'], 'Anna y Sr. Ochoa'],
  ['en', ['Prof. Dr. Anna Berg', 'Frau Lang', 'Bruno O.'], 'Anna, Frau Lang, and Bruno'],
  ['en', ['J. Robert Lang', 'Dr.'], 'all'],
  ['de', ['Dr.'], 'zusammen'],
  ['de', ['Berg, Dr.'], 'Dr. Berg'],
  ['es', ['Sra.'], 'buenos días'],
  ['en', ['J. R.'], 'all'],
  ['en', ['Phil Collins', 'Sig Hansen', 'Pan Wei'], 'Phil, Sig, and Pan'],
  ['en', ['Phil Van Dyke'], 'Phil'],
  ['en', ['Mag. Anna Berg', 'Dr. phil. Bruno Lang'], 'Anna and Bruno'],
  ['en', ['Dipl.-Ing. Anna Berg', 'Dott.ssa Anna Bianchi'], 'Anna and Anna'],
  ['de', ['Frau Dr. Anna Berg'], 'Frau Dr. Anna Berg'],
  ['en', ['Anna Berg, CEO'], 'Anna'],
  ['en', ['Berg, Anna, CEO'], 'Anna'],
  ['en', ['Anna Berg, Head of Sales'], 'Anna'],
  ['en', ['Anna Berg, Northwind GmbH'], 'Anna'],
  ['en', ['Anna Berg, PhD'], 'Anna'],
  ['en', ['Sam Okafor, Jr.'], 'Sam'],
  ['en', ['BERG, ANNA'], 'ANNA'],
  ['en', ['Li, BO'], 'BO'],
  ['en', ['Zhang, Jun', 'Chen, Ing', 'Tanaka, Jun, PhD'], 'Jun, Ing, and Jun'],
  ['de', ['Tanaka, Jun'], 'Jun Tanaka'],
  ['en', ['Berg, Jun, Anna', 'Bruno Berg, Jun', 'Lang, Jun.'], 'Anna, Bruno, and Lang'],
  ['en', ['Berg, PhD', 'Ochoa, Jr.'], 'Berg and Ochoa'],
  ['en', ['Van Dyke, AJ', 'De Souza, JP', 'al Rashid, MK'], 'AJ, JP, and MK'],
  ['en', ['St. John, TJ'], 'TJ'],
  ['en', ['Van Dyke, Jun', 'De Souza, CEO', 'Ben Okafor, QA'], 'Jun, De, and Ben'],
  ['en', ['Anna Berg, GM'], 'Anna'],
  ['en', ['van der Berg, Anna'], 'Anna'],
  ['en', ['Dr. Anna Berg'], 'Anna'],
  ['en', ['Ms Berg'], 'Ms Berg'],
  ['de', ['Anna Berg, Geschäftsführerin'], 'Anna Berg'],
  ['de', ['Dr. Anna Berg (Northwind)'], 'Dr. Anna Berg'],
  ['es', ['García López, María José'], 'María'],
  ['es', ['Ana Díaz, Directora de Ventas'], 'Ana'],
  ['en', ['anna.berg@northwind.example'], 'all'],
  ['en', ['Bruno Ochoa', 'anna.berg@northwind.example'], 'all'],
  ['en', ['נועה לוי, סמנכ״לית'], 'נועה'],
])('in %s %j are greeted as “%s”', (locale, participants, expected) => {
  expect(greetedNames({ participants, locale })).toBe(expected);
});

test('a language that nothing was written in uses the English words', () => {
  expect(phrasesFor('fr-FR')).toBe(phrasesFor('en-GB'));
});
