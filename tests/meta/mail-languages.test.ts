import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { languages } from '../../utils/language/languages/index.ts';
import { checkMail, mailTemplates } from '../../utils/mails/index.ts';
import { mailLanguages } from '../../utils/records/fields.ts';
import { checkTemplate, recapTemplates } from '../../utils/recap/index.ts';
import { phrasesOf } from '../../utils/recap/phrases/phrases.ts';

const templates = [
  ...recapTemplates.map(({ name, texts }) => ({ name, texts, check: checkTemplate })),
  ...mailTemplates.map(({ name, texts }) => ({ name, texts, check: checkMail })),
];

/** The fields that a text names, each once. */
function fieldsOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*([a-z_.]+)|\{% (?:if|elsif|for item in) ([a-z_.]+?)(?:\.size)? /g)];
  return [...new Set(names.map(([, shown, asked]) => shown ?? asked ?? ''))].toSorted();
}

test('mails are written in each language that they are read in', () => {
  expect([...mailLanguages].toSorted()).toEqual(languages.map(({ code }) => code).toSorted());
  for (const language of mailLanguages) expect(Object.keys(messages)).toContain(`mail_language_${language}`);
});

test('every language has its phrases, in words of its own', () => {
  expect(Object.keys(phrasesOf).toSorted()).toEqual([...mailLanguages].toSorted());
  for (const words of ['everyone', 'untitled'] as const)
    expect(new Set(mailLanguages.map((language) => phrasesOf[language][words])).size).toBe(mailLanguages.length);
});

describe.each(templates)('the template $name', ({ texts, check }) => {
  test('has its text in each language', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...mailLanguages].toSorted());
    expect(new Set(mailLanguages.map((language) => texts[language].body)).size).toBe(mailLanguages.length);
  });

  test.each(mailLanguages)('names the same fields in %s as in English, and none that there is not', (language) => {
    const { subject, body } = texts[language];
    expect(fieldsOf(body)).toEqual(fieldsOf(texts.en.body));
    expect(fieldsOf(subject)).toEqual(fieldsOf(texts.en.subject));
    expect([...check(subject), ...check(body)]).toEqual([]);
  });
});
