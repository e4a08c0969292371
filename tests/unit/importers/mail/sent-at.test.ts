import { describe, expect, test } from 'vitest';
import { readMailDate } from '../../../../utils/importers/mail/sent-at.ts';
import { eml } from '../../../../utils/importers/formats/eml.ts';
import { readAll, readMailFrom, utf8 } from './mail-file.ts';

function iso(header: string): string | null {
  const instant = readMailDate(header);
  return instant === null ? null : new Date(instant).toISOString();
}

describe('a Date', () => {
  test.each([
    ['Tue, 3 Nov 2026 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['3 Nov 2026 09:30 -0530', '2026-11-03T15:00:00.000Z'],
    ['Mon, 3 Nov 2026 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Tue, 3 Nov 26 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Wed, 3 Nov 99 09:30:15 GMT', '1999-11-03T09:30:15.000Z'],
    ['Wed, 3 Nov 102 09:30:15 GMT', '2002-11-03T09:30:15.000Z'],
    ['Wed, 14 Nov 0001 21:15:12 -0800', '2001-11-15T05:15:12.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 EST', '2026-11-03T14:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 PDT', '2026-11-03T16:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 UT', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 Z', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 A', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 XYZ', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 -0000', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 GMT+0200', '2026-11-03T07:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 +01:00', '2026-11-03T08:30:15.000Z'],
    ['Tue, 3 Nov 2026 09:30:15 +0100 (Mitteleurop\xe4ische (Winter) Zeit)', '2026-11-03T08:30:15.000Z'],
    ['Tue (a day),\t3 (the third) Nov 2026  09 : 30 : 15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Tue, (1 Jan 2001 (old) 10:00) 3 Nov 2026 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Tue,3 Nov 2026 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['3-Nov-2026 09:30:15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Tue Nov  3 09:30:15 2026', '2026-11-03T09:30:15.000Z'],
    ['Tue Nov  3 09:30:15 PST 2026', '2026-11-03T17:30:15.000Z'],
    ['Tue Nov  3 09:30:15 2026 +0100', '2026-11-03T08:30:15.000Z'],
    ['November 3, 2026 9:30:15 PM', '2026-11-03T21:30:15.000Z'],
    ['3 November 2026 12:05 AM', '2026-11-03T00:05:00.000Z'],
    ['2026-11-03T09:30:15.123+01:00', '2026-11-03T08:30:15.000Z'],
    ['2026-11-03 09:30:15Z', '2026-11-03T09:30:15.000Z'],
    ['Tue, 3 Nov 2026 09.30.15 +0100', '2026-11-03T08:30:15.000Z'],
    ['Wed, 31 Dec 2025 23:59:60 +0000', '2025-12-31T23:59:59.000Z'],
  ])('is read: %s', (written, expected) => {
    expect(iso(written)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    '3 Nov 2026',
    'Tue, 31 Feb 2026 09:30:00 +0000',
    'Tue, 3 Nov 2026 25:30:00 +0000',
    'Tue, 3 Nov 2026 09:61:00 +0000',
    'Tue, 0 Nov 2026 09:30:00 +0000',
    'Tue, 3 Nov 1926 09:30:00 +0000',
    `${'('.repeat(5000)}3 Nov 2026 09:30`,
  ])('is none: %s', (written) => {
    expect(readMailDate(written)).toBeNull();
  });
});

describe('a mail without a readable Date', () => {
  const received = (time: string) => `Received: from a (b; c)\n by d with ESMTP id 1 Jan 2001 10:00;\n ${time}\n`;

  test('was sent when it was received last', async () => {
    const headers = `${received('Tue, 3 Nov 2026 09:31:00 +0100')}${received('Tue, 3 Nov 2026 09:30:00 +0100')}`;
    const mail = await readMailFrom(utf8(`${headers}From: a@b.example\nDate: soon\n\nHello`));
    expect(mail.at).toBe(Date.UTC(2026, 10, 3, 8, 31));
  });

  test('passes over a Received that cannot be read', async () => {
    const headers = `${received('someday')}${received('Tue, 3 Nov 2026 09:30:00 +0100')}`;
    expect((await readMailFrom(utf8(`${headers}From: a@b.example\n\nHello`))).at).toBe(Date.UTC(2026, 10, 3, 8, 30));
  });

  test('is an issue where nothing says when', async () => {
    const { items, issues } = await readAll(eml, utf8(`From: a@b.example\nSubject: Undated\n\nHello`));
    expect(items).toEqual([]);
    expect(issues).toEqual([{ place: { file: 'mails', at: 'message 1' }, what: 'no-date', detail: 'Undated' }]);
  });
});

describe('a mail with a Date that cannot be', () => {
  const received = 'Received: by mx.acme.example; Tue, 3 Nov 2026 09:30:00 +0000\n';

  test.each(['Sat, 3 Nov 2046 09:30:00 +0000', 'Fri, 6 Nov 2026 09:30:00 +0000', 'Thu, 1 Jan 1970 00:00:00 +0000'])(
    'was sent when it was received: %s',
    async (date) => {
      const mail = await readMailFrom(utf8(`${received}From: a@b.example\nDate: ${date}\n\nHello`));
      expect(mail.at).toBe(Date.UTC(2026, 10, 3, 9, 30));
    },
  );

  test('is believed where the clock of its sender is ahead by hours', async () => {
    const mail = await readMailFrom(utf8(`${received}From: a@b.example\nDate: Wed, 4 Nov 2026 07:00:00 +0000\n\nHi`));
    expect(mail.at).toBe(Date.UTC(2026, 10, 4, 7));
  });

  test.each(['', 'Received: by mx.acme.example; Sat, 3 Nov 2046 09:30:00 +0000\n'])(
    'is an issue where nothing else says when: %j',
    async (other) => {
      const date = 'Sat, 3 Nov 2046 09:30:00 +0000';
      const { items, issues } = await readAll(eml, utf8(`${other}From: a@b.example\nDate: ${date}\n\nHello`));
      expect(items).toEqual([]);
      expect(issues).toMatchObject([{ what: 'no-date', detail: date }]);
    },
  );
});
