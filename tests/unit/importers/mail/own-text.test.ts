import { describe, expect, test } from 'vitest';
import { eml } from '../../../../utils/importers/formats/eml.ts';
import { mbox } from '../../../../utils/importers/formats/mbox.ts';
import type { Importer } from '../../../../utils/importers/importer.ts';
import { bytesOf, context, envelope, fileOf, utf8 } from './mail-file.ts';

const sentAt = Date.parse('2026-11-03T09:30+01:00');

/** The words that come with the mails of a file. */
async function wordsIn(bytes: Uint8Array, wordsSince?: number, importer: Importer = eml): Promise<string[]> {
  const asked = wordsSince === undefined ? context : { ...context, wordsSince };
  const texts: string[] = [];
  for await (const { words } of importer.read(fileOf(bytes), asked)) texts.push(...(words?.values() ?? []));
  return texts;
}

const plain = (body: string) => bytesOf(`${envelope}\n${body}`);

describe('the words of a mail', () => {
  test('come with mails since the day that is asked for, and with no others', async () => {
    const mail = plain('I will send it.');
    expect(await wordsIn(mail, sentAt)).toEqual(['I will send it.']);
    expect(await wordsIn(mail, sentAt + 1)).toEqual([]);
    expect(await wordsIn(mail)).toEqual([]);
  });

  test('do not come with what no person wrote to a person', async () => {
    expect(await wordsIn(bytesOf(`${envelope}List-Unsubscribe: <x>\n\nI will send it.`), 0)).toEqual([]);
  });

  test('come with each mail of a mailbox', async () => {
    const mails = ['One.', 'Two.'].map((text) => `From - Tue Nov 03 09:30:00 2026\n${envelope}\n${text}\n\n`).join('');
    expect(await wordsIn(bytesOf(mails), 0, mbox)).toEqual(['One.', 'Two.']);
  });

  test('stand line by line, without what is quoted and without the signature', async () => {
    const quote = 'On Tue, Nov 3, 2026 at 9:30 AM Bruno <bruno@x.example> wrote:\n> Can you?\n';
    expect(await wordsIn(plain(`Hello,\n\nI will.\n\n-- \nAnna Berg\nNorthwind\n\n${quote}`), 0)).toEqual([
      'Hello,\n\nI will.',
    ]);
  });

  test('are taken from HTML where there is no plain text, as far as they go', async () => {
    const body = `<p>${'We met in Berlin. '.repeat(200)}</p><p>I will send it.</p>`;
    const [words = ''] = await wordsIn(
      Buffer.concat([bytesOf(`${envelope}Content-Type: text/html\n\n`), utf8(body)]),
      0,
    );
    expect(words.length).toBeGreaterThan(3000);
    expect(words.endsWith('I will send it.')).toBe(true);
  });

  test('end with a whole sentence where there are too many', async () => {
    const [words = ''] = await wordsIn(plain('We met in the city of Berlin.\n'.repeat(1000)), 0);
    expect(words.length).toBeGreaterThan(5000);
    expect(words.length).toBeLessThanOrEqual(6000);
    expect(words.endsWith('of Berlin.')).toBe(true);
  });

  test('end with a whole paragraph where nobody wrote a full stop', async () => {
    const [words = ''] = await wordsIn(plain('We met in the city of Berlin\n\n'.repeat(1000)), 0);
    expect(words.length).toBeGreaterThan(5000);
    expect(words.endsWith('of Berlin')).toBe(true);
  });
});
