import { describe, expect, test } from 'vitest';
import { bytesOf, envelope, readMailFrom, utf8 } from './mail-file.ts';

async function subjectOf(header: Uint8Array | string, more = ''): Promise<string> {
  const bytes = typeof header === 'string' ? bytesOf(header) : header;
  const mail = Buffer.concat([bytesOf(envelope), bytesOf('Subject: '), bytes, bytesOf(`\n${more}\nHello\n`)]);
  return (await readMailFrom(mail)).subject;
}

describe('bytes of eight bits in a header', () => {
  test('are UTF-8 where they are valid UTF-8', async () => {
    expect(await subjectOf(utf8('Größe und Naïveté, 見積もり'))).toBe('Größe und Naïveté, 見積もり');
  });

  test('are windows-1252 where nothing else is known', async () => {
    expect(await subjectOf('Caf\xe9 \x96 Gr\xf6\xdfe \x80 5')).toBe('Café – Größe € 5');
  });

  test.each([
    ['koi8-r', '\xf3\xcd\xc5\xd4\xc1', 'Смета'],
    ['windows-1251', '\xd1\xec\xe5\xf2\xe0', 'Смета'],
    ['iso-8859-2', 'Za\xbfalenie', 'Zażalenie'],
    ['gb2312', '\xb1\xa8\xbc\xdb', '报价'],
    ['gb18030', '\xb1\xa8\xbc\xdb\x810\x810', '报价\u0080'],
    ['shift_jis', '\x8c\xa9\x90\xcf', '見積'],
    ['cp932', '\x8c\xa9\x90\xcf', '見積'],
    ['euc-kr', '\xb0\xdf\xc0\xfb', '견적'],
    ['big5', '\xb3\xf8\xbb\xf9', '報價'],
  ])('are in the charset that the body declares, %s', async (charset, raw, words) => {
    expect(await subjectOf(raw, `Content-Type: text/plain; charset="${charset}"\n`)).toBe(words);
  });

  test('are in the charset of the mail’s parts or of its encoded words, where that is all that is known', async () => {
    const parts = 'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=koi8-r\n';
    expect(await subjectOf('\xf3\xcd\xc5\xd4\xc1', parts)).toBe('Смета');
    expect(await subjectOf('\xf3\xcd\xc5\xd4\xc1', 'Comments: =?koi8-r?Q?=F3?=\n')).toBe('Смета');
  });

  test('do not spoil the other headers', async () => {
    const mail = Buffer.concat([utf8('Subject: Größe\n'), bytesOf('Cc: Andr\xe9 <andre@x.example>\n' + envelope)]);
    expect(await readMailFrom(mail)).toMatchObject({
      subject: 'Größe',
      cc: [{ name: 'André', email: 'andre@x.example' }],
    });
  });

  test('are what they look like where the declared charset is wrong', async () => {
    expect(await subjectOf('Caf\xe9', 'Content-Type: text/plain; charset=utf-8\n')).toBe('Café');
    expect(await subjectOf('Caf\xe9', 'Content-Type: text/plain; charset=no-such-charset\n')).toBe('Café');
  });

  test('of Japanese may be none: its escapes are read', async () => {
    expect(await subjectOf('\x1b$B8+@Q\x1b(B')).toBe('見積');
  });
});

describe('encoded words', () => {
  test.each([
    ['=?UTF-8?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
    ['=?utf-8?B?R3LDtsOfZQ==?=', 'Größe'],
    ['=?iso-2022-jp?B?GyRCOCtAURsoQg==?=', '見積'],
    ['=?koi8-r?Q?=F3=CD=C5=D4=C1?=', 'Смета'],
    ['=?gb18030?B?sai82w==?=', '报价'],
    ['=?windows-1252?Q?Caf=E9_=96_5_=80?=', 'Café – 5 €'],
    ['=?utf-7?Q?Gr+APYA3w-e?=', 'Größe'],
    ['=?utf-7?B?R3IrQVBZQTN3LWU=?=', 'Größe'],
  ])('are decoded: %s', async (written, words) => {
    expect(await subjectOf(written)).toBe(words);
  });

  test('that follow each other are one, also in the middle of a character', async () => {
    expect(await subjectOf('=?UTF-8?B?R3LD?=\n =?UTF-8?B?tsOfZQ==?=')).toBe('Größe');
    expect(await subjectOf('=?UTF-8?Q?Gr=C3=B6?=\n =?UTF-8?Q?=C3=9Fe?= and weight')).toBe('Größe and weight');
  });

  test('that hold bytes as they are, are read', async () => {
    expect(await subjectOf('=?iso-8859-1?Q?Gr\xf6\xdfe?=')).toBe('Größe');
  });

  test.each(['=?UTF-8?Q?Gr', '=?UTF-8?X?abc?=', '=??Q?abc?=', '=?UTF-8?Q?'])(
    'that are broken stay as they are: %s',
    async (written) => {
      expect(await subjectOf(written)).toBe(written);
    },
  );
});

describe('a subject', () => {
  test('is on one line, with single spaces, however it was folded', async () => {
    expect(await subjectOf('The   offer\n\t for\n the\tthird quarter  ')).toBe('The offer for the third quarter');
    expect(await subjectOf('The offer\r\n for the\r\n third quarter')).toBe('The offer for the third quarter');
  });

  test('is cut between characters, and holds nothing that cannot be kept', async () => {
    expect(await subjectOf(utf8(`${'a'.repeat(499)}🎉`))).toBe('a'.repeat(499));
    expect(await subjectOf('a\0b\x07c')).toBe('abc');
    expect(await subjectOf('=?utf-8?Q?a=00b=ED=A0=80c?=')).toMatch(/^ab[\ufffd]*c$/);
  });
});
