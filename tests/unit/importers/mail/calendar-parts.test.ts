import { expect, test } from 'vitest';
import { emlWith } from '../../../../utils/importers/formats/eml.ts';
import { envelope, readAll, readMailFrom, utf8 } from './mail-file.ts';

const invitation = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Größe\r\nEND:VCALENDAR';
const encoded = Buffer.from(invitation).toString('base64');

/** The calendars that the reader of them is given, with a mail of these parts. */
async function calendarsIn(...parts: string[]): Promise<string[]> {
  const texts: string[] = [];
  const importer = emlWith((text) => {
    texts.push(text.trim());
    return { items: [], issues: [] };
  });
  const body = `--a\n${parts.join('\n--a\n')}\n--a--\n`;
  const { items } = await readAll(importer, utf8(`${envelope}Content-Type: multipart/mixed; boundary=a\n\n${body}`));
  expect(items.map(({ kind }) => kind)).toEqual(['mail']);
  return texts;
}

const text = 'Content-Type: text/plain\n\nPlease come';

test.each([
  ['a calendar part', `Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\n${invitation}`],
  ['in base64', `Content-Type: text/calendar; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${encoded}`],
  [
    'in quoted-printable',
    `Content-Type: text/calendar; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${invitation.replace('öß', '=C3=B6=\n=C3=9F')}`,
  ],
  [
    'an attached file',
    `Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="invite.ICS"\n\n${encoded}`,
  ],
  ['a file named by its type', `Content-Type: application/ics; name="invite.ics"\n\n${invitation}`],
])('an invitation is found: %s', async (_, part) => {
  expect(await calendarsIn(text, part)).toEqual([invitation]);
});

test('an invitation that is a part and attached as well is one', async () => {
  const attached = `Content-Type: application/ics; name=invite.ics\nContent-Transfer-Encoding: base64\n\n${encoded}`;
  expect(await calendarsIn(text, `Content-Type: text/calendar\n\n${invitation}`, attached)).toHaveLength(1);
});

test('other attachments are no calendars, nor is one that is too large for an invitation', async () => {
  const large = `Content-Type: text/calendar\n\n${'X-A:b\n'.repeat(50_000)}`;
  expect(await calendarsIn(text, 'Content-Type: application/pdf; name=ics.pdf\n\nx', large)).toEqual([]);
});

test.each([
  ['REPLY', 'auto-reply'],
  ['REQUEST', null],
  ['COUNTER', null],
])('a mail with a calendar of the method %s', async (method, automatic) => {
  const calendar = `BEGIN:VCALENDAR\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`;
  const mail = await readMailFrom(utf8(`${envelope}Content-Type: text/calendar\n\n${calendar}`));
  expect(mail.automatic).toBe(automatic);
});
