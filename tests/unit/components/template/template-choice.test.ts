import { expect, test } from 'vitest';
import { currentText, mailLocale, templateNamed } from '../../../../components/template/template-choice.ts';

test('a mail is written in the language of its template, as it is written where the person is', () => {
  const english = templateNamed('recap');
  expect(mailLocale(english, 'en-US')).toBe('en-US');
  expect(mailLocale(english, 'de-AT')).toBe('en-AT');
  expect(mailLocale(english, 'de')).toBe('en-GB');
});

test('a template that is not there any more gives way to the usual one', () => {
  expect(templateNamed('gone').name).toBe('recap');
});

test('the text that the person wrote goes before the one that ships', () => {
  const own = { id: 'recap', subject: 'Mine', text: 'My words' };
  expect(currentText(templateNamed('recap'), [own], 'en')).toEqual({ subject: 'Mine', body: 'My words' });
  expect(currentText(templateNamed('recap-short'), [own], 'en').subject).toContain('{{title}}');
});
