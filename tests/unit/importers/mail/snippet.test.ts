import { describe, expect, test } from 'vitest';
import { bytesOf, envelope, readMailFrom, utf8 } from './mail-file.ts';

async function snippetOf(type: string, body: Uint8Array | string, encoding = '8bit'): Promise<string> {
  const headers = `${envelope}Content-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n`;
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  return (await readMailFrom(Buffer.concat([bytesOf(headers), bytes]))).snippet;
}

function base64(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
}

describe('the first words of a mail', () => {
  test.each([
    ['UTF-8', 'text/plain; charset=utf-8', utf8('Größe 見積 🎉'), '8bit', 'Größe 見積 🎉'],
    ['no charset', 'text/plain', utf8('Größe'), '8bit', 'Größe'],
    ['windows-1252', 'text/plain; charset=iso-8859-1', 'Gr\xf6\xdfe \x80', '8bit', 'Größe €'],
    ['a wrong charset', 'text/plain; charset=us-ascii', 'Gr\xf6\xdfe', '8bit', 'Größe'],
    ['an unknown charset', 'text/plain; charset=x-mine', 'Gr\xf6\xdfe', '8bit', 'Größe'],
    ['koi8-r', 'text/plain; charset="koi8-r"', '\xf3\xcd\xc5\xd4\xc1', '8bit', 'Смета'],
    ['iso-2022-jp', 'text/plain; charset=ISO-2022-JP', '\x1b$B8+@Q\x1b(B', '7bit', '見積'],
    ['gb18030', 'text/plain; charset=gb18030', '\xb1\xa8\xbc\xdb', '8bit', '报价'],
    ['utf-7', 'text/plain; charset=utf-7', 'Gr+APYA3w-e 1 +- 1', '7bit', 'Größe 1 + 1'],
    [
      'quoted-printable',
      'text/plain; charset=utf-8',
      'Gr=C3=B6=\r\n=C3=9Fe= \n 1=3D1 =ZZ',
      'Quoted-Printable',
      'Größe 1=1 =ZZ',
    ],
    ['base64', 'text/plain; charset=utf-8', base64('Größe 見積'), 'base64', 'Größe 見積'],
    ['base64 that breaks off', 'text/plain; charset=utf-8', 'SGVsbG8gd29ybGQhA', 'base64', 'Hello world!'],
    ['broken base64', 'text/plain; charset=utf-8', 'SGVsbG8*gd29y\nbGQ', 'base64', 'Hello world'],
  ])('are decoded from %s', async (_, type, body, encoding, words) => {
    expect(await snippetOf(type, body, encoding)).toBe(words);
  });

  test('are cut to 300 characters, never through one', async () => {
    const snippet = await snippetOf('text/plain; charset=utf-8', utf8(`${'a'.repeat(299)}🎉 and more`));
    expect(snippet).toBe('a'.repeat(299));
  });

  test('are UTF-8 also where what was looked at ends within a character', async () => {
    expect(await snippetOf('text/plain; charset=utf-8', utf8(`a${'ö'.repeat(5000)}`))).toBe(`a${'ö'.repeat(299)}`);
  });

  test('stand on one line', async () => {
    expect(await snippetOf('text/plain', 'Hello Bruno,\r\n\r\n  thank you\tfor\r\nyour offer.\0\r\n')).toBe(
      'Hello Bruno, thank you for your offer.',
    );
  });

  test('are found behind a long quote', async () => {
    const quote = '> They wrote much, and all of it is quoted.\n'.repeat(2000);
    expect(await snippetOf('text/plain', `On 3 Nov 2026, Bruno wrote:\n${quote}\nYes.`)).toBe('Yes.');
  });
});

describe('the first words of an HTML mail', () => {
  const html = (body: string) => snippetOf('text/html; charset=utf-8', utf8(body));

  test('are its text, without what nobody sees', async () => {
    const head = `<html><head><title>Offer</title><style>p { color: red }</style></head>`;
    const body = `<body><!-- <p>no</p> --><script>no()</script><p>Hello&nbsp;<b>Bru</b>no,</p><p>see<br>you&hellip; &#8364;5 &#x20AC;6 &amp;lt; M&uuml;ller &unknown; 1 < 2</p></body></html>`;
    expect(await html(head + body)).toBe('Hello Bruno, see you… €5 €6 &lt; Müller &unknown; 1 < 2');
  });

  test('are found behind long styles', async () => {
    expect(await html(`<head><style>${'p { margin: 0 }\n'.repeat(5000)}</style></head><p>Hello</p>`)).toBe('Hello');
  });

  test.each([
    '<div class="gmail_quote"><div class="gmail_attr">On Tuesday</div>',
    '<blockquote type="cite">',
    '<div id="divRplyFwdMsg">',
    '<div class="moz-cite-prefix">',
    '<hr><b>From:</b> Bruno<br><b>Sent:</b> Tuesday<br><b>To:</b> Anna<br><b>Subject:</b> Offer<br>',
    '<p>Am 3. November 2026 um 09:30 schrieb Bruno:</p>',
  ])('end where the mail that is answered begins: %s', async (quote) => {
    expect(await html(`<div>Thank you.</div>${quote}<div>The offer of last week.</div>`)).toBe('Thank you.');
  });

  test('stand behind what is quoted, where nothing stands before it', async () => {
    const prefix = '<div class="moz-cite-prefix">On 3 Nov 2026 Bruno wrote:<br></div>';
    const quote = '<blockquote type="cite">Can <blockquote>you</blockquote> come?</blockquote>';
    expect(await html(`<body>${prefix}${quote}<p>Yes.</p></body>`)).toBe('Yes.');
    expect(await html(`<div class="gmail_quote"><div>Can you come?</div></div>Yes.`)).toBe('Yes.');
  });

  test.each([
    '<p>Hello <a href=',
    '<p>Hello <!-- never closed',
    '<p>Hello <style>never closed',
    '<p>Hello &',
    '<p>Hello <',
  ])('are kept where the markup breaks off: %s', async (body) => {
    expect(await html(body)).toMatch(/^Hello/);
  });
});

describe('of the parts of a mail', () => {
  const parts = (...all: string[]) =>
    snippetOf('multipart/mixed; boundary="a b"', `Preface\n--a b\n${all.join('\n--a b\n')}\n--a b--\nEpilogue`);
  const plain = 'Content-Type: text/plain\n\nIn plain text';
  const html = 'Content-Type: text/html\n\n<p>In HTML</p>';
  const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nAttached';
  const alternative = `Content-Type: multipart/alternative;\n boundary="a b c"\n\n--a b c\n${html}\n--a b c\n${plain}\n--a b c--`;

  test.each([
    ['plain text comes before HTML', [html, plain], 'In plain text'],
    ['HTML is taken where there is nothing else', [attached, html], 'In HTML'],
    ['HTML is taken where the plain text is empty', ['Content-Type: text/plain\n\n ', html], 'In HTML'],
    ['attachments are not read', [attached, plain], 'In plain text'],
    ['parts within parts are read, though their boundary begins alike', [alternative], 'In plain text'],
    ['one without headers is plain text', ['\nIn plain text'], 'In plain text'],
    ['mails within the mail are left alone', [`Content-Type: message/rfc822\n\n${envelope}\nWithin`], ''],
  ])('%s', async (_, all, words) => {
    expect(await parts(...all)).toBe(words);
  });

  test('only a whole line is a boundary', async () => {
    const lines = 'In plain text\n--a b and more\nas in --a b\nit goes on';
    expect(await parts(`Content-Type: text/plain\n\n${lines}`)).toBe(lines.replaceAll('\n', ' '));
  });

  test('the last one may lack its end', async () => {
    expect(await snippetOf('multipart/mixed; boundary=a', `--a\n${plain}`)).toBe('In plain text');
  });

  test('the boundary may be given in pieces, with CRLF and blanks behind it', async () => {
    const body = `--abc  \r\n${plain}\r\n--abc--`;
    expect(await snippetOf('multipart/mixed; boundary*0="a"; boundary*1="bc"', body)).toBe('In plain text');
  });

  test('a container without a boundary is read as text', async () => {
    expect(await snippetOf('multipart/mixed', 'Hello')).toBe('Hello');
  });
});
