import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { root, sourceFiles } from './source-files.ts';

const Messages = z.record(z.string(), z.object({ message: z.string(), description: z.optional(z.string()) }));
const folder = join(root, 'public/_locales');
const messagesOf = (language: string) =>
  Messages.parse(JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')));
const english = messagesOf('en');
const languages = readdirSync(folder);

const sources = [...sourceFiles(['components', 'utils', 'entrypoints']), 'wxt.config.ts'].map((file) =>
  readFileSync(join(root, file), 'utf8'),
);

/** Keys that are put together where they are used: `timeline_kind_` and the kind. */
function isUsed(key: string): boolean {
  const plain = key.replace(/_(?:one|two|few|many|other|zero)$/, '');
  const stem = plain.replace(/[^_]*$/, '');
  return sources.some(
    (source) => source.includes(`'${plain}'`) || source.includes(`MSG_${plain}__`) || source.includes(`\`${stem}\${`),
  );
}

describe('the texts of the screens', () => {
  test('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test.each(languages)('are all there in %s, with the same places for values', (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    const places = (text: string) => [...text.matchAll(/\$\d/g)].map(([place]) => place).toSorted();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(places(message), key).toEqual(places(english[key]?.message ?? ''));
      expect(message.trim(), key).not.toBe('');
    }
  });

  test.each(languages)('say in %s what language they are in, as dates and numbers need it', (folderName) => {
    const { language } = new Intl.Locale(messagesOf(folderName)['ui_textLanguage']?.message ?? '');
    expect(folderName.split('_')[0]).toBe(language);
  });
});
