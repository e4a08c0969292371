import { expect, test } from 'vitest';
import { currentText, templateNamed } from '../../../../components/template/template-choice.ts';

test('a template that is not there any more gives way to the usual one', () => {
  expect(templateNamed('gone').name).toBe('recap');
});

test('the text that the person wrote in a language goes before the one that ships in it', () => {
  const own = { id: 'recap', language: 'en' as const, subject: 'Mine', text: 'My words' };
  expect(currentText(templateNamed('recap'), [own], 'en')).toEqual({ subject: 'Mine', body: 'My words' });
  expect(currentText(templateNamed('recap'), [own], 'de').subject).toContain('Zusammenfassung');
  expect(currentText(templateNamed('recap-short'), [own], 'en').subject).toContain('{{title}}');
});
