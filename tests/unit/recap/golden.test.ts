import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../utils/language/read-notes.ts';
import { type MailLanguage, mailLanguages } from '../../../utils/records/fields.ts';
import {
  blocksToHtml,
  type RecapContext,
  type RecapTemplate,
  recapTemplates,
  renderRecap,
  withoutMarks,
} from '../../../utils/recap/index.ts';
import { notesIn } from './recap-notes.ts';

const locales: Record<MailLanguage, string> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };
const hostile = '<img src=x onerror=alert(1)>{{sender}} ## Paid - 100 € "\'&amp;';

/** What is known of a meeting: everything, nothing, or what somebody put there to do harm. */
const known = {
  full: {
    participants: ['Anna Berg', 'Ochoa, Bruno'],
    client: 'Northwind Traders',
    title: 'Kick-off',
    today: '2026-11-17',
    sender: 'Maria Manager',
  },
  empty: { participants: [], client: '', title: '', today: '2026-12-17', sender: '' },
  hostile: { participants: [hostile], client: hostile, title: hostile, today: '2026-11-17', sender: hostile },
};

function notesOf(name: keyof typeof known, language: MailLanguage): string {
  if (name === 'empty') return '';
  const notes = notesIn[language];
  return name === 'full' ? notes : `${notes}\n${hostile}\nTODO ${hostile}`;
}

/** A recap as it goes out: its subject and its text. */
function written(template: RecapTemplate, language: MailLanguage, name: keyof typeof known): string {
  const context: RecapContext = { ...known[name], date: '2026-11-16T14:00', locale: locales[language] };
  const reading = readNotes(notesOf(name, language), context);
  const { subject, blocks } = renderRecap({ reading, template: template.texts[language], context });
  return `${subject}\n\n${blocksToHtml(withoutMarks(blocks))}\n`;
}

const all = recapTemplates.flatMap((template) => mailLanguages.map((language) => ({ template, language })));

describe.each(all)('the template $template.name in $language', ({ template, language }) => {
  test.each(['full', 'empty', 'hostile'] as const)('with %s notes', async (name) => {
    await expect(written(template, language, name)).toMatchFileSnapshot(
      `golden/${template.name}.${language}.${name}.txt`,
    );
  });

  test('whatever a note contains, it adds no tag and no heading of its own', () => {
    const bodyOf = (mail: string) => mail.slice(mail.indexOf('\n\n'));
    const tags = (name: keyof typeof known) => new Set(bodyOf(written(template, language, name)).match(/<\/?\w+/g));
    expect([...tags('hostile')].toSorted()).toEqual([...tags('full')].toSorted());
  });
});
