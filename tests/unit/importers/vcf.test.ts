import { describe, expect, test } from 'vitest';
import { vcf } from '../../../utils/importers/formats/vcf.ts';
import type { Issue, Item } from '../../../utils/importers/item.ts';
import { lines, readAll } from './read-source.ts';

async function cardsIn(text: string | Uint8Array): Promise<{ items: Item[]; issues: Issue[] }> {
  return readAll(vcf, text);
}

/** The item of a card with these lines. */
async function card(version: string, ...content: string[]): Promise<Item | undefined> {
  const { items } = await cardsIn(lines('BEGIN:VCARD', `VERSION:${version}`, ...content, 'END:VCARD'));
  return items[0];
}

describe('a card', () => {
  test('of version 2.1', async () => {
    expect(
      await card(
        '2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
        'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=B6rg =',
        'M=C3=BCller',
        'EMAIL;INTERNET:old@northwind.example',
        'EMAIL;PREF;INTERNET:Joerg@Northwind.example',
        'TEL;WORK;VOICE:+49 30 1',
        'TEL;WORK;FAX:+49 30 2',
        'ORG:Northwind Traders;Sales',
        'TITLE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gesch=E4ftsf=FChrer',
        'URL:www.northwind.example/about',
        'PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQ==',
        ' AAAA=',
        '',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Somebody Else',
        'END:VCARD',
        'X-LAST:1',
      ),
    ).toEqual({
      kind: 'person',
      place: { file: 'a file', at: 'line 1' },
      sourceId: null,
      name: 'Jörg Müller',
      emails: ['joerg@northwind.example', 'old@northwind.example'],
      phones: ['+49 30 1'],
      role: 'Geschäftsführer',
      organisation: 'Northwind Traders',
      hosts: ['northwind.example'],
    });
  });

  test('of version 3.0', async () => {
    expect(
      await card(
        '3.0',
        'N:Ochoa;Bruno;;Dr.;',
        'FN:Bruno Ochoa',
        'UID:1234',
        'item1.EMAIL;type=INTERNET;type=pref:bruno@northwind.example',
        'item1.X-ABLabel:_$!<Other>!$_',
        'EMAIL;TYPE=WORK,INTERNET:mailto:bruno@northwind.example',
        'TEL;TYPE=CELL,VOICE:+1 555 1',
        'ORG:Northwind\\, Inc.;R\\;D',
        'ROLE:Buyer',
        'AGENT:BEGIN:VCARD\\nFN:Else\\nEND:VCARD\\n',
        'NOTE:BEGIN:VCARD',
      ),
    ).toMatchObject({
      sourceId: '1234',
      name: 'Bruno Ochoa',
      emails: ['bruno@northwind.example'],
      phones: ['+1 555 1'],
      role: 'Buyer',
      organisation: 'Northwind, Inc.',
    });
  });

  test('of version 4.0', async () => {
    expect(
      await card(
        '4.0',
        'FN;PREF=2:B. Ochoa',
        'FN;PREF=1:Bruno Ochoa',
        'UID:urn:uuid:1234',
        'EMAIL:second@northwind.example',
        'EMAIL;PREF=1;TYPE="work,home":first@northwind.example',
        'TEL;VALUE=uri;TYPE="voice,home":tel:+1-555-555;ext=12',
        'TEL;VALUE=uri;TYPE="fax":tel:+1-555-556',
        'URL;TYPE=home:https://www.Northwind.example:8080/x',
        'URL:ldap://x.example',
      ),
    ).toMatchObject({
      sourceId: 'urn:uuid:1234',
      name: 'Bruno Ochoa',
      emails: ['first@northwind.example', 'second@northwind.example'],
      phones: ['+1-555-555 ext. 12'],
      hosts: ['northwind.example'],
    });
  });

  test.each([
    ['the parts of a name', ['N:Berg;Anna;Maria;Dr.;MBA'], 'Anna Maria Berg'],
    ['a nickname', ['NICKNAME:Annie,Ann'], 'Annie'],
    ['an address alone', ['EMAIL:anna@northwind.example'], ''],
  ])('is named by %s', async (_, content, name) => {
    expect(await card('3.0', ...content)).toMatchObject({ kind: 'person', name });
  });

  test.each([
    [
      'Apple says so',
      ['N:;;;;', 'FN:Northwind', 'ORG:Northwind;', 'EMAIL:info@northwind.example', 'X-ABShowAs:COMPANY'],
      'company',
    ],
    ['KIND says so', ['KIND:org', 'FN:Northwind'], 'company'],
    ['it names nobody else', ['FN:Northwind', 'ORG:Northwind', 'TEL:1'], 'company'],
    ['not where someone is named', ['FN:Northwind', 'N:Berg;Anna;;;', 'ORG:Northwind'], 'person'],
    ['not where it has an address', ['FN:Northwind', 'ORG:Northwind', 'EMAIL:anna@northwind.example'], 'person'],
  ])('is of an organisation: %s', async (_, content, kind) => {
    expect(await card('3.0', 'URL:https://northwind.example', ...content)).toMatchObject({
      kind,
      hosts: ['northwind.example'],
    });
  });

  test.each(['KIND:group', 'X-ADDRESSBOOKSERVER-KIND:group', 'KIND:location'])(
    '%s is nobody, and nothing is amiss',
    async (line) => {
      const text = lines('BEGIN:VCARD', 'FN:All', line, 'MEMBER:urn:uuid:1', 'END:VCARD');
      expect(await cardsIn(text)).toMatchObject({ items: [], issues: [] });
    },
  );

  test('that names nobody is told', async () => {
    expect(await cardsIn(lines('BEGIN:VCARD', 'BDAY:19700101', 'END:VCARD'))).toMatchObject({
      items: [],
      issues: [{ what: 'no-name', place: { at: 'line 1' } }],
    });
  });
});

describe('a file of cards', () => {
  const anna = ['BEGIN:VCARD', 'FN:Anna', 'END:VCARD'];

  test('that is cut off gives what is whole', async () => {
    const { items, issues } = await cardsIn(lines(...anna, 'BEGIN:VCARD', 'FN:Bruno', 'TEL:1'));
    expect(items).toMatchObject([{ name: 'Anna' }]);
    expect(issues).toMatchObject([{ what: 'cut-off', place: { at: 'line 4' } }]);
  });

  test('with a card that has no end gives the others', async () => {
    const { items, issues } = await cardsIn(lines('BEGIN:VCARD', 'FN:Bruno', ...anna));
    expect(items).toMatchObject([{ name: 'Anna' }]);
    expect(issues).toMatchObject([{ what: 'cut-off', place: { at: 'line 1' } }]);
  });

  test('is read past lines that are none', async () => {
    expect((await cardsIn(lines('BEGIN:VCARD', 'nonsense', ':', ';;;:', 'FN:Anna', 'END:VCARD'))).items).toMatchObject([
      { name: 'Anna' },
    ]);
  });

  test('may be written in other charsets', async () => {
    const text = lines('BEGIN:VCARD', 'FN:Zoë', 'END:VCARD');
    expect((await cardsIn(Uint8Array.from(text, (one) => one.charCodeAt(0)))).items).toMatchObject([{ name: 'Zoë' }]);
    const bigEndian = Uint8Array.from([0xfe, 0xff, ...[...text].flatMap((one) => [0, one.charCodeAt(0)])]);
    expect((await cardsIn(bigEndian)).items).toMatchObject([{ name: 'Zoë' }]);
    const named = lines('BEGIN:VCARD', 'FN;CHARSET=ISO-8859-2:Ji?í', 'END:VCARD');
    const bytes = Uint8Array.from(named, (one) => (one === '?' ? 0xf8 : one.charCodeAt(0)));
    expect((await cardsIn(bytes)).items).toMatchObject([{ name: 'Jiří' }]);
  });

  test('may have its lines ended by anything', async () => {
    for (const end of ['\n', '\r', '\r\r\n', '\r\n\r\n']) {
      const { items } = await cardsIn([...anna, 'BEGIN:VCARD', 'FN:Br', ' uno', 'END:VCARD'].join(end));
      expect(items, JSON.stringify(end)).toMatchObject([{ name: 'Anna' }, { name: 'Bruno' }]);
    }
  });

  test('is told by its beginning', () => {
    const sniffed = (text: string): number => vcf.sniff(new TextEncoder().encode(text));
    expect([sniffed('\uFEFFBEGIN:vCard\n'), sniffed('BEGIN:VCALENDAR'), sniffed('')]).toEqual([1, 0, 0]);
  });
});
