import { expect, test } from 'vitest';
import { scoreDone } from '../../../utils/language/index.ts';

test.each([
  ['Die Korrekturen sind eingespielt.', 'Korrekturen einspielen'],
  ['Wir haben die Korrekturen gestern Abend eingespielt.', 'Korrekturen einspielen'],
  ['Die Zugänge habe ich eben eingerichtet.', 'die Zugänge einrichten'],
  ['Der Fehler im Kalender ist behoben.', 'den Fehler im Kalender beheben'],
  ['Hier kommt der Entwurf der Startseite.', 'Entwurf der Startseite'],
  ['Die neue Seite ist seit heute online.', 'neue Seite'],
  ['Hemos corregido el error del calendario.', 'corregir el error del calendario'],
  ['Los accesos ya están creados.', 'crear los accesos'],
  ['Aquí va el borrador de la portada.', 'el borrador de la portada'],
  ['El error del calendario está resuelto.', 'resolver el error del calendario'],
  ['Las correcciones han sido publicadas.', 'publicar las correcciones'],
  ['Ya tienen el informe en su correo.', 'el informe'],
])('“%s” says that “%s” is done', (sentence, what) => {
  expect(scoreDone(sentence, what).score).toBeGreaterThanOrEqual(0.5);
});

test.each([
  ['Die Korrekturen sind noch nicht eingespielt.', 'Korrekturen einspielen'],
  ['Ist der Fehler im Kalender behoben?', 'den Fehler im Kalender beheben'],
  ['Sobald der Fehler im Kalender behoben ist, melde ich mich.', 'den Fehler im Kalender beheben'],
  ['Die Zugänge werden morgen eingerichtet.', 'die Zugänge einrichten'],
  ['Las correcciones aún no están publicadas.', 'publicar las correcciones'],
  ['¿Está resuelto el error del calendario?', 'resolver el error del calendario'],
  ['Mañana estará resuelto el error del calendario.', 'resolver el error del calendario'],
])('“%s” does not say that “%s” is done', (sentence, what) => {
  expect(scoreDone(sentence, what).score).toBe(0);
});
