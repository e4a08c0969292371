// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };

beforeEach(() => vi.resetModules());

/** A browser in this language, whose own texts read in this direction; ours are in the other language. */
function browserIn(tag: string, direction: 'ltr' | 'rtl', texts: string): void {
  const getMessage = (key: string) => (key === '@@bidi_dir' ? direction : texts);
  Object.assign(fakeBrowser, { i18n: { getMessage, getUILanguage: () => tag } });
}

/** What our pages show in it. */
async function pagesIn(tag: string, direction: 'ltr' | 'rtl', texts = messages.ui_textLanguage.message) {
  browserIn(tag, direction, texts);
  const { setDocumentLanguage } = await import('../../../../components/ui/message.ts');
  setDocumentLanguage(document);
  const { dateFormat, pluralRules } = await import('../../../../components/ui/formats.ts');
  const { lang, dir } = document.documentElement;
  const date = dateFormat({ day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 25));
  return { lang, dir, date, one: pluralRules().select(1) };
}

test.each([
  ['en-US', 'ltr', 'en-US', 'November 25'],
  ['en-GB', 'ltr', 'en-GB', '25 November'],
  ['he', 'rtl', 'en-GB', '25 November'],
  ['ar-EG', 'rtl', 'en-GB', '25 November'],
  ['pt-BR', 'ltr', 'en-GB', '25 November'],
  ['es-419', 'ltr', 'en-GB', '25 November'],
  ['en-419', 'ltr', 'en-GB', '25 November'],
  ['es-US', 'ltr', 'en-US', 'November 25'],
  ['de-DE', 'ltr', 'en-DE', '25 November'],
  ['ja', 'ltr', 'en-GB', '25 November'],
] as const)(
  'in a browser in %s English texts are English, with the dates in them',
  async (tag, direction, lang, date) => {
    expect(await pagesIn(tag, direction)).toEqual({ lang, dir: 'ltr', date, one: 'one' });
  },
);

test.each([
  ['pt-BR', 'pt-BR', 'ltr', 'pt-BR', '25 de novembro'],
  ['pt-BR', 'pt-PT', 'ltr', 'pt-PT', '25 de novembro'],
  ['pt-BR', 'de-DE', 'ltr', 'pt-BR', '25 de novembro'],
  ['de', 'en-CH', 'ltr', 'de-CH', '25. November'],
  ['sr-Latn', 'sr-RS', 'ltr', 'sr-Latn-RS', '25. novembar'],
  ['he', 'he-IL', 'rtl', 'he-IL', '25 בנובמבר'],
] as const)('texts in %s have their own dates in a browser in %s', async (texts, tag, direction, lang, date) => {
  expect(await pagesIn(tag, direction, texts)).toMatchObject({ lang, dir: direction, date });
});

test('a day is written large as the texts do it, not as the browser does', async () => {
  browserIn('tr-TR', 'ltr', 'it');
  const { dayLabel } = await import('../../../../components/ui/dates.ts');
  const noon = new Date(2026, 10, 25, 12).getTime();
  expect(dayLabel(noon - 86_400_000, noon)).toBe('Ieri');
});

test.each([
  ['sv-SE', ['Zeta', 'Ängby']],
  ['de-DE', ['Ängby', 'Zeta']],
  ['cs-CZ', ['Hotel', 'Chata']],
] as const)('names are in the order that a reader of %s expects, whatever the texts are in', async (tag, names) => {
  browserIn(tag, 'ltr', 'en');
  const { nameOrder } = await import('../../../../components/ui/formats.ts');
  expect(names.toSorted(nameOrder().compare)).toEqual(names);
});
