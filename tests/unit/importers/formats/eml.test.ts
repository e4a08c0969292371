import { expect, test } from 'vitest';
import { eml, emlWith } from '../../../../utils/importers/formats/eml.ts';
import type { Item } from '../../../../utils/importers/item.ts';
import { batchesOf, bytesOf, context, envelope, fileOf, readAll, readMailFrom, utf8 } from '../mail/mail-file.ts';

const whole = `${envelope}Cc: Bruno <bruno@x.example>\nMessage-ID: <one@northwind.example>\nSubject: Offer\n\nHello Bruno\n`;

const read: Item = {
  kind: 'mail',
  place: { file: 'mails', at: 'message 1' },
  sourceId: 'one@northwind.example',
  at: Date.UTC(2026, 10, 3, 8, 30),
  from: { name: 'Anna Berg', email: 'anna@northwind.example' },
  replyTo: [],
  to: [{ name: '', email: 'me@own.example' }],
  cc: [{ name: 'Bruno', email: 'bruno@x.example' }],
  subject: 'Offer',
  snippet: 'Hello Bruno',
  automatic: null,
};

test('a mail is one item, whatever its line breaks and the pieces it comes in', async () => {
  for (const bytes of [utf8(whole), utf8(whole.replaceAll('\n', '\r\n')), bytesOf(`\xef\xbb\xbf${whole}`)]) {
    for (const pieceSize of [1, 100, 65_536]) {
      expect(await readAll(eml, bytes, pieceSize)).toEqual({ items: [read], issues: [] });
    }
  }
});

test('a mail without a Message-ID has none', async () => {
  expect((await readMailFrom(utf8(`${envelope}\nHello`))).sourceId).toBeNull();
  expect((await readMailFrom(utf8(`Message-ID: one@x.example\n${envelope}\nHello`))).sourceId).toBe('one@x.example');
});

test('a mail that was written to several in several headers is to all of them', async () => {
  expect((await readMailFrom(utf8(`To: a@x.example\n${envelope}\nHello`))).to.map(({ email }) => email)).toEqual([
    'a@x.example',
    'me@own.example',
  ]);
});

test('of a mail of many megabytes the beginning is read, and the source is left after that', async () => {
  let pieces = 0;
  const large = {
    name: 'large.eml',
    size: 200_000_000,
    async *stream() {
      yield utf8(whole);
      for (; pieces < 2000; pieces++) yield new Uint8Array(100_000).fill(65);
    },
  };
  const batches = await batchesOf(eml, large);
  expect(batches.flatMap(({ items }) => items)).toMatchObject([{ subject: 'Offer' }]);
  expect(batches.at(-1)?.bytes).toBe(200_000_000);
  expect(pieces).toBeLessThan(20);
});

test('an empty file is no mail', async () => {
  expect((await batchesOf(eml, fileOf(new Uint8Array())))[0]?.issues.map(({ what }) => what)).toEqual(['no-sender']);
});

test('an invitation gives its event beside the mail, at the same place', async () => {
  const event: Item = {
    kind: 'event',
    place: read.place,
    sourceId: 'event-1',
    at: 0,
    allDay: false,
    minutes: 30,
    title: 'Kick-off',
    location: '',
    description: '',
    organizer: null,
    guests: [],
    video: false,
    cancelled: false,
  };
  const importer = emlWith((text, place, given) => {
    expect([text, place, given]).toEqual(['BEGIN:VCALENDAR', read.place, context]);
    return { items: [event], issues: [] };
  });
  const { items } = await readAll(importer, utf8(`Content-Type: text/calendar\n${envelope}\nBEGIN:VCALENDAR`));
  expect(items.map(({ kind }) => kind)).toEqual(['mail', 'event']);
});
