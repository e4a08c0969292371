import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../../../utils/importers/mail/addresses.ts';
import { eml } from '../../../../utils/importers/formats/eml.ts';
import { envelope, readAll, readMailFrom, utf8 } from './mail-file.ts';

const anna = { name: 'Anna Berg', email: 'anna@northwind.example' };

describe('addresses', () => {
  test.each([
    ['Anna Berg <anna@northwind.example>', [anna]],
    ['"Anna Berg" <ANNA@Northwind.Example>', [anna]],
    ["'Anna Berg' <anna@northwind.example>", [anna]],
    ['anna@northwind.example (Anna Berg)', [anna]],
    ['anna@northwind.example', [{ name: '', email: 'anna@northwind.example' }]],
    ['"Anna@Northwind.example" <anna@northwind.example>', [{ name: '', email: 'anna@northwind.example' }]],
    ['"Berg, Anna" <anna@northwind.example>', [{ name: 'Berg, Anna', email: 'anna@northwind.example' }]],
    ['=?utf-8?Q?Anna_Bj=C3=B6rk?= <anna@northwind.example>', [{ name: 'Anna Björk', email: 'anna@northwind.example' }]],
    ['"Anna \\"Annie\\" Berg" <anna@x.example>', [{ name: 'Anna "Annie" Berg', email: 'anna@x.example' }]],
    ['Team: Anna Berg <anna@northwind.example>, b@x.example;', [anna, { name: '', email: 'b@x.example' }]],
    ['a@x.example, Anna Berg <anna@northwind.example>', [{ name: '', email: 'a@x.example' }, anna]],
    ['a@x.example; Anna Berg <anna@northwind.example>', [{ name: '', email: 'a@x.example' }, anna]],
    ['<mailto:anna@northwind.example>', [{ name: '', email: 'anna@northwind.example' }]],
    ['undisclosed-recipients:;', []],
    ['Anna Berg', []],
    ['/O=ORG/OU=SITE/CN=ANNA', []],
    ['', []],
  ])('%s', (header, people) => {
    expect(readAddresses(header)).toEqual(people);
  });

  test('of a thousand and more are a thousand', async () => {
    const many = Array.from({ length: 1200 }, (_, at) => `p${at}@x.example`).join(',\n ');
    expect((await readMailFrom(utf8(`${envelope}Cc: ${many}\n\nHello`))).cc).toHaveLength(1000);
  });
});

describe('a sender behind a group', () => {
  const date = 'Date: Tue, 3 Nov 2026 09:30:00 +0100\n';
  const group = 'From: "\'Anna Berg\' via Sales" <sales@group.example>\n';

  test.each([
    ['named by Reply-To', 'Reply-To: Anna Berg <anna@northwind.example>\n'],
    ['named by Reply-To without a name', 'Reply-To: anna@northwind.example\n'],
    ['named by Reply-To beside the group', 'Reply-To: sales@group.example, anna@northwind.example\n'],
    ['named by X-Original-From', 'X-Original-From: Anna Berg <anna@northwind.example>\n'],
    ['named by X-Original-Sender', 'X-Original-Sender: anna@northwind.example\n'],
    ['named by the group and elsewhere', 'X-Original-Sender: anna@northwind.example\nReply-To: list@group.example\n'],
  ])('is the person %s', async (_, headers) => {
    expect((await readMailFrom(utf8(`${group}${headers}${date}\nHello`))).from).toEqual(anna);
  });

  test('is the person also where the name says nothing, when the address is the list’s own', async () => {
    const headers = 'From: Sales <sales@group.example>\nList-Post: <mailto:sales@group.example>\n';
    const mail = await readMailFrom(utf8(`${headers}X-Original-From: Anna Berg <anna@northwind.example>\n${date}\nHi`));
    expect(mail).toMatchObject({ from: anna, automatic: 'list' });
  });

  test.each([
    ['nobody is named', ''],
    ['Reply-To names somebody else', 'Reply-To: Bruno Costa <bruno@x.example>\n'],
    ['Reply-To names several', 'Reply-To: anna@northwind.example, bruno@x.example\n'],
  ])('stays the group where %s', async (_, headers) => {
    const mail = await readMailFrom(utf8(`${group}${headers}${date}\nHello`));
    expect(mail.from.email).toBe('sales@group.example');
  });

  test('is who wrote where there is no group, whatever Reply-To says', async () => {
    const mail = await readMailFrom(
      utf8(`${envelope}Reply-To: Bruno <bruno@x.example>\nX-Original-Sender: bruno@x.example\n\nHello`),
    );
    expect(mail).toMatchObject({ from: anna, replyTo: [{ name: 'Bruno', email: 'bruno@x.example' }] });
  });
});

test('a mail without From is from its Sender, and one without both is an issue', async () => {
  const date = 'Date: Tue, 3 Nov 2026 09:30:00 +0100\n';
  expect((await readMailFrom(utf8(`Sender: Anna Berg <anna@northwind.example>\n${date}\nHi`))).from).toEqual(anna);
  const { items, issues } = await readAll(eml, utf8(`From: Anna\nSubject: Nobody\n${date}\nHi`));
  expect(items).toEqual([]);
  expect(issues).toEqual([{ place: { file: 'mails', at: 'message 1' }, what: 'no-sender', detail: 'Nobody' }]);
});

test('who was written to in blind copy alone was written to', async () => {
  const mail = await readMailFrom(utf8(`${envelope}Cc: b@x.example\nBcc: Anna Berg <anna@northwind.example>\n\nHello`));
  expect(mail.cc).toEqual([{ name: '', email: 'b@x.example' }, anna]);
});
