import { describe, expect, test } from 'vitest';
import { eml } from '../../../../utils/importers/formats/eml.ts';
import { mbox, mboxWith } from '../../../../utils/importers/formats/mbox.ts';
import { batchesOf, bytesOf, context, fileOf, readAll, utf8 } from '../mail/mail-file.ts';

const separator = 'From 1700000000000@xxx Tue Nov 03 08:30:00 +0000 2026\n';

function mail(subject: string, body = 'Hello\n'): string {
  return `From: anna@northwind.example\nDate: Tue, 3 Nov 2026 09:30:00 +0100\nSubject: ${subject}\n\n${body}`;
}

/** The subjects of the mails, and what was wrong with those that are none. */
async function subjectsOf(text: string, pieceSize?: number): Promise<string[]> {
  const { items, issues } = await readAll(mbox, bytesOf(text), pieceSize);
  return [...items.map((item) => (item.kind === 'mail' ? item.subject : item.kind)), ...issues.map(({ what }) => what)];
}

describe('a mailbox', () => {
  test('is cut at its separators, and each mail knows its place', async () => {
    const { items, issues } = await readAll(mbox, utf8(`${separator}${mail('One')}\n${separator}${mail('Two')}`));
    expect(issues).toEqual([]);
    expect(items.map(({ place }) => place)).toEqual([
      { file: 'mails', at: 'message 1' },
      { file: 'mails', at: 'message 2' },
    ]);
    expect(items[1]).toMatchObject({
      kind: 'mail',
      subject: 'Two',
      snippet: 'Hello',
      at: Date.UTC(2026, 10, 3, 8, 30),
    });
  });

  test.each([
    ['asctime', 'From anna@northwind.example Tue Nov  3 08:30:00 2026'],
    ['a zone before the year', 'From - Tue Nov 03 08:30:00 PST 2026'],
    ['a zone behind the year', 'From anna@northwind.example Tue Nov 03 08:30:00 2026 +0100'],
    ['no sender', 'From  Tue Nov  3 08:30 2026'],
    ['a sender with spaces', 'From "Anna Berg" <anna@northwind.example> Tue Nov  3 08:30:00 2026'],
    ['as mails write it', 'From anna@northwind.example Tue, 03 Nov 2026 08:30:00 +0100'],
    ['ISO 8601', 'From anna@northwind.example 2026-11-03T08:30:00Z'],
    ['by UUCP', 'From anna Tue Nov  3 08:30:00 2026 remote from northwind'],
  ])('has separators with %s', async (_, line) => {
    expect(await subjectsOf(`${line}\n${mail('One')}\n${line}\n${mail('Two')}`)).toEqual(['One', 'Two']);
  });

  test.each([
    ['no date', '\n\nFrom the desk of Anna Berg\nName: Anna\n'],
    ['no empty line before it', '\nFrom anna@northwind.example Tue Nov  3 08:30:00 2026\nName: Anna\n'],
    ['no header behind it', '\n\nFrom anna@northwind.example Tue Nov  3 08:30:00 2026\nI had no mail any more.\n'],
    ['something behind the date', '\n\nFrom Tuesday Nov 03 08:30:00 2026 on it works.\nName: Anna\n'],
    ['nothing behind it', '\n\nFrom anna@northwind.example Tue Nov  3 08:30:00 2026'],
    ['no end', `\n\nFrom ${'x'.repeat(3000)}\nName: Anna\n`],
  ])('is not cut in a body at a line with %s', async (_, body) => {
    expect(await subjectsOf(`${separator}${mail('One', `Hi${body}`)}`)).toEqual(['One']);
    expect(await subjectsOf(`${separator}${mail('One', `Hi${body}\n\n${separator}${mail('Two')}`)}`)).toEqual([
      'One',
      'Two',
    ]);
  });

  test('may have CRLF, a byte order mark, empty lines in front and no line break at its end', async () => {
    const text = `\xef\xbb\xbf\n\n${separator}${mail('One')}\n${separator}${mail('Two', 'The end')}`.replace(
      /\n/g,
      '\r\n',
    );
    for (const pieceSize of [1, 7, 65_536]) expect(await subjectsOf(text, pieceSize)).toEqual(['One', 'Two']);
  });

  test('ignores Content-Length', async () => {
    const text = `${separator}Content-Length: 7\n${mail('One', 'Longer than it says\n')}\n${separator}${mail('Two')}`;
    expect(await subjectsOf(text)).toEqual(['One', 'Two']);
  });

  test('says that there is text before its first mail, and reads the mails', async () => {
    const { items, issues } = await readAll(mbox, utf8(`the end of a mail\n\n${separator}${mail('One')}`));
    expect(items).toHaveLength(1);
    expect(issues).toEqual([
      { place: { file: 'mails', at: 'line 1' }, what: 'not-readable', detail: 'Text before the first message' },
    ]);
  });

  test('shows the lines that were quoted when they were put into it as they were written', async () => {
    const { items } = await readAll(
      mbox,
      utf8(`${separator}${mail('One', '>From here on\n>>From there\n> From them\n')}`),
    );
    expect(items[0]).toMatchObject({ snippet: 'From here on' });
  });

  test('of a mail of many megabytes reads the beginning, however it comes in', async () => {
    const attachment = `${'A'.repeat(76)}\n`.repeat(30_000);
    const text = `${separator}${mail('Large', `Hello there\n${attachment}`)}\n${separator}${mail('Two')}`;
    for (const pieceSize of [1000, 65_536, 10_000_000]) {
      expect(await subjectsOf(text, pieceSize)).toEqual(['Large', 'Two']);
    }
  });

  test('comes in small batches that say how far they read', async () => {
    const mails = Array.from({ length: 450 }, (_, at) => `${separator}${mail(`No ${at}`)}\n`).join('');
    const large = `${separator}${mail('Large', `${'A'.repeat(76)}\n`.repeat(60_000))}\n`;
    const bytes = utf8(mails + large);
    const batches = await batchesOf(mbox, fileOf(bytes));
    expect(batches.flatMap(({ items }) => items)).toHaveLength(451);
    expect(Math.max(...batches.map(({ items }) => items.length))).toBe(200);
    expect(batches.length).toBeGreaterThan(6);
    expect(batches.at(-1)?.bytes).toBe(bytes.length);
    const read = batches.map((batch) => batch.bytes);
    expect(read).toEqual(read.toSorted((one, other) => one - other));
  });

  test.each(['Chat', 'Drafts', 'Sent,Drafts', 'Important,Entwürfe', '=?UTF-8?Q?Entw=C3=BCrfe?='])(
    'leaves out what was never sent as a mail, labelled %s',
    async (labels) => {
      const text = `${separator}X-Gmail-Labels: ${labels}\n${mail('One')}\n${separator}X-Gmail-Labels: Sent,Chatham House\n${mail('Two')}`;
      const { items, issues } = await readAll(mbox, utf8(text));
      expect(items.map(({ place }) => place.at)).toEqual(['message 2']);
      expect(issues).toEqual([]);
    },
  );

  test.each(['Spam', 'Trash', 'Inbox,Bin', 'Papierkorb,Ungelesen', 'Opened,"Corbeille"', '=?UTF-8?B?44K044Of566x?='])(
    'leaves out what was thrown away, labelled %s',
    async (labels) => {
      const text = `${separator}X-Gmail-Labels: ${labels}\n${mail('One')}\n${separator}X-Gmail-Labels: Spam reports,Bins\n${mail('Two')}`;
      const { items, issues } = await readAll(mbox, utf8(text));
      expect(items.map(({ place }) => place.at)).toEqual(['message 2']);
      expect(issues).toEqual([]);
    },
  );

  test.each([
    ['Sent,Opened,"Clients",Inbox', ['Clients', 'Inbox']],
    ['Wichtig,Kategorie „Soziale Netzwerke“,Kunden', ['Kunden']],
    ['Archived,Unread,Category Updates', undefined],
  ])('tells under which labels of the person’s own a mail lies: %s', async (labels, folders) => {
    const { items } = await readAll(mbox, utf8(`${separator}X-Gmail-Labels: ${labels}\n${mail('One')}`));
    expect(items.map((item) => (item.kind === 'mail' ? item.folders : null))).toEqual([folders]);
  });

  test('says which mail has no sender and which has no date', async () => {
    const text = `${separator}Date: Tue, 3 Nov 2026 09:30:00 +0100\nSubject: One\n\n\n${separator}From: a@b.example\nDate: someday\n\n`;
    const { items, issues } = await readAll(mbox, utf8(text));
    expect(items).toEqual([]);
    expect(issues).toEqual([
      { place: { file: 'mails', at: 'message 1' }, what: 'no-sender', detail: 'One' },
      { place: { file: 'mails', at: 'message 2' }, what: 'no-date', detail: 'someday' },
    ]);
  });

  test('gives the events of its invitations as the reader of calendars finds them', async () => {
    const invitation = `Content-Type: text/calendar\n${mail('Kick-off', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n')}`;
    const reader = mboxWith((text, place, given) => ({
      items: [],
      issues: [{ place, what: 'bad-rule', detail: `${text.trim()} ${given.timeZone}` }],
    }));
    const { issues } = await readAll(reader, utf8(separator + invitation));
    expect(issues).toEqual([
      {
        place: { file: 'mails', at: 'message 1' },
        what: 'bad-rule',
        detail: `BEGIN:VCALENDAR\nEND:VCALENDAR ${context.timeZone}`,
      },
    ]);
  });
});

describe('what a file is', () => {
  test.each([
    ['a mailbox', `${separator}${mail('One')}`, 1, 0],
    ['a mailbox behind a byte order mark', `\xef\xbb\xbf${separator}${mail('One')}`, 1, 0],
    ['a mail', `Received: from a\n${mail('One')}`, 0, 0.9],
    ['a mail with little in its head', mail('One'), 0, 0.9],
    ['an address card', 'BEGIN:VCARD\nFN:Anna\nEND:VCARD\n', 0, 0],
    ['a calendar', 'BEGIN:VCALENDAR\nX-WR-CALNAME:Own\nX-WR-TIMEZONE:UTC\nEND:VCALENDAR\n', 0, 0],
    ['a table', 'From,To,Subject\na,b,c\n', 0, 0],
    ['a text', 'From the desk of Anna\nTo: whom it may concern\n', 0, 0],
    ['nothing', '', 0, 0],
  ])('%s is told by its beginning', (_, text, asMbox, asEml) => {
    expect([mbox.sniff(bytesOf(text)), eml.sniff(bytesOf(text))]).toEqual([asMbox, asEml]);
  });
});
