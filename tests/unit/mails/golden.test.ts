import { describe, expect, test } from 'vitest';
import { emptyFields, fillMail, mailTemplates, mailValues, type MailTemplate } from '../../../utils/mails/index.ts';
import { blocksToHtml, withoutMarks } from '../../../utils/recap/index.ts';
import { type Known, knownClients } from './known-clients.ts';

/** A mail as it goes out: its subject, its text, and which fields it lacks. */
function mailFor(template: MailTemplate, known: Known): { html: string; written: string } {
  const text = template.texts.en;
  const values = mailValues(known.facts, template.name === 'concern' ? known.concerns : known.occasion, known.style);
  const filled = fillMail(text, values);
  if (!filled.ok) throw new Error(filled.detail);
  const html = blocksToHtml(withoutMarks(filled.value.blocks));
  const empty = emptyFields(template, text, values);
  return { html, written: `${filled.value.subject}\nempty: ${empty.join(', ') || 'none'}\n\n${html}\n` };
}

describe.each(mailTemplates)('the mail $name', (template) => {
  test.each(['full', 'empty', 'hostile'] as const)('with %s records', async (name) => {
    const { written } = mailFor(template, knownClients[name]);
    await expect(written).toMatchFileSnapshot(`golden/${template.name}.${name}.txt`);
  });

  test('whatever a record contains, it adds no tag, no heading and no list of its own', () => {
    const tags = (known: Known) => mailFor(template, known).html.match(/<\/?(?!br)\w+/g) ?? [];
    expect(tags(knownClients.hostile)).toEqual(tags(knownClients.full));
    expect(mailFor(template, knownClients.hostile).written).not.toMatch(/[\uE000\uE001]/);
  });

  test('nothing is lacking where everything is known', () => {
    expect(mailFor(template, knownClients.full).written).toContain('empty: none');
  });
});
