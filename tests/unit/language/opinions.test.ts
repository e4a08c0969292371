import { describe, expect, test } from 'vitest';
import { opinionsIn } from '../../../utils/language/index.ts';

const sorts = (text: string) => opinionsIn(text).map(({ sort, sentence }) => `${sort}: ${sentence}`);

const praised = [
  'Great work on the new shop, everyone loves it.',
  'We are very happy with the first draft.',
  'The report looks great.',
  'Wir sind mit dem Ergebnis sehr zufrieden.',
  'Der Entwurf gefällt uns sehr.',
  'Nos encanta el nuevo diseño.',
  'Estamos muy contentos con el resultado.',
];
const complained = [
  'Great work, but the draft came too late again.',
  'We are not happy with the last release.',
  'The export still does not work.',
  'Nobody called back since Monday.',
  'Wir sind mit der Lieferung leider nicht zufrieden.',
  'Die Seite funktioniert immer noch nicht.',
  'No estamos satisfechos con el servicio.',
  'La web sigue sin funcionar.',
];
const wished = [
  'It would be great if the report had a summary.',
  'We would prefer shorter meetings.',
  'Es wäre schön, wenn wir den Entwurf einen Tag früher hätten.',
  'Nos gustaría ver más ejemplos.',
];
const plain = [
  'Are you happy with the draft?',
  'We are not very happy with… just kidding?',
  'Thanks for the report.',
  'Could you send us the figures by Friday?',
  'If it is not working, give me a call.',
  'The meeting is on Monday.',
  'I don’t think they are very happy with anything.',
  'Vielen Dank für die Unterlagen.',
  'Sind Sie zufrieden?',
  'Gracias por el informe.',
];

describe('a sentence of a mail', () => {
  test.each(praised)('praises: %s', (text) => expect(sorts(text)).toEqual([`praise: ${text}`]));
  test.each(complained)('complains: %s', (text) => expect(sorts(text)).toEqual([`complaint: ${text}`]));
  test.each(wished)('wishes: %s', (text) => expect(sorts(text)).toEqual([`request: ${text}`]));
  test.each(plain)('says nothing of the work: %s', (text) => expect(sorts(text)).toEqual([]));
});

test('what is quoted is nobody’s any more', () => {
  const quoted = 'Thanks.\n\nOn Tue, Nov 24, 2026 at 9:00 AM Maria <m@acme.example> wrote:\n> We are disappointed.';
  expect(opinionsIn(quoted)).toEqual([]);
  expect(opinionsIn('Hi,\n\nWe are disappointed. The draft was too slow.\n\nAnna')).toHaveLength(2);
});
