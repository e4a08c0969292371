import { describe, expect, test } from 'vitest';
import { emptyFields, fillMail, mailTemplates, mailValues, type MailTemplate } from '../../../utils/mails/index.ts';
import { blocksToHtml, withoutMarks } from '../../../utils/recap/index.ts';
import { type MailLanguage, mailLanguages } from '../../../utils/records/fields.ts';
import { type Known, knownClients } from './known-clients.ts';

/** The folder of each language. */
const folders: Record<MailLanguage, string> = { en: 'golden', de: 'golden/de', es: 'golden/es' };
const locales: Record<MailLanguage, string> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** A mail as it goes out: its subject, its text, and which fields it lacks. */
function mailFor(template: MailTemplate, language: MailLanguage, known: Known): { html: string; written: string } {
  const text = template.texts[language];
  const style = { ...known.style, locale: locales[language] };
  const values = mailValues(known.facts, template.name === 'concern' ? known.concerns : known.occasion, style);
  const filled = fillMail(text, values);
  if (!filled.ok) throw new Error(filled.detail);
  const html = blocksToHtml(withoutMarks(filled.value.blocks));
  const empty = emptyFields(template, text, values);
  return { html, written: `${filled.value.subject}\nempty: ${empty.join(', ') || 'none'}\n\n${html}\n` };
}

const all = mailTemplates.flatMap((template) => mailLanguages.map((language) => ({ template, language })));

describe.each(all)('the mail $template.name in $language', ({ template, language }) => {
  test.each(['full', 'empty', 'hostile'] as const)('with %s records', async (name) => {
    const { written } = mailFor(template, language, knownClients[name]);
    await expect(written).toMatchFileSnapshot(`${folders[language]}/${template.name}.${name}.txt`);
  });

  test('whatever a record contains, it adds no tag, no heading and no list of its own', () => {
    const tags = (known: Known) => mailFor(template, language, known).html.match(/<\/?(?!br)\w+/g) ?? [];
    expect(tags(knownClients.hostile)).toEqual(tags(knownClients.full));
    expect(mailFor(template, language, knownClients.hostile).written).not.toMatch(/[\uE000\uE001]/);
  });

  test('nothing is lacking where everything is known', () => {
    expect(mailFor(template, language, knownClients.full).written).toContain('empty: none');
  });
});
