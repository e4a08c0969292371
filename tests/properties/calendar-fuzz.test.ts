import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ics } from '../../utils/importers/formats/ics.ts';
import { vcf } from '../../utils/importers/formats/vcf.ts';
import type { Importer } from '../../utils/importers/importer.ts';
import { issue, item } from '../../utils/importers/item.ts';
import { berlin, lines, readAll } from '../unit/importers/read-source.ts';

const calendar = lines(
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'X-WR-TIMEZONE:America/New_York',
  'BEGIN:VTIMEZONE',
  'TZID:Company Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0530',
  'TZOFFSETTO:+0430',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:one',
  'SEQUENCE:1',
  'DTSTART;TZID=Company Time:20240506T100000',
  'DTEND;TZID="Company Time":20240506T110000',
  'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,-1FR;BYSETPOS=1;UNTIL=20261231T000000Z;WKST=SU',
  'EXDATE;VALUE=DATE:20240514',
  'RDATE;VALUE=PERIOD:20240509T120000Z/PT1H,20240510T120000Z/PT1H',
  'ORGANIZER;CN="Berg, Anna":mailto:anna@northwind.example',
  'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=DECLINED;CN=Bru',
  ' no:mailto:bruno@northwind.example',
  'DESCRIPTION:<b>Agenda</b>\\nhttps://meet.google.com/abc',
  'BEGIN:VALARM',
  'TRIGGER:-PT5M',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:one',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20240514T043000Z',
  'DTSTART;VALUE=DATE:20240515',
  'DURATION:P1DT2H',
  'STATUS:CANCELLED',
  'END:VEVENT',
  'END:VCALENDAR',
);
const cards = lines(
  'BEGIN:VCARD',
  'VERSION:2.1',
  'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Dr.;=',
  'MBA',
  'TEL;WORK;FAX:+49 30 2',
  'PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQ==',
  ' AAAA=',
  'AGENT:',
  'BEGIN:VCARD',
  'FN:Else',
  'END:VCARD',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'KIND:org',
  'FN;PREF=1:Zoë',
  'item1.EMAIL;TYPE="work,home":mailto:zoe@northwind.example',
  'ORG:Northwind\\, Inc.;R\\;D',
  'URL:https://www.northwind.example:8080/x',
  'END:VCARD',
);

const atoms = [
  ...'\r\n\t ;:,="\\^<>&+-Z0129ABé',
  '\r\n ',
  '\n\n',
  '=\r\n',
  'BEGIN:',
  'END:',
  'VEVENT',
  'VCARD',
  '\u0000',
  '\uFEFF',
  '\uFFFF',
  'FREQ=SECONDLY',
  '99999999999',
  'TZID=',
  '😀',
];
/** Takes out, repeats, moves and puts in, anywhere. */
const mutation = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(300) }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('remove', 'repeat', 'move', 'insert', 'overwrite'),
  atom: fc.oneof(fc.constantFrom(...atoms), fc.string({ maxLength: 5 })),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Uint8Array, { from, length, to, kind, atom }: Mutation): Uint8Array {
  const start = Math.floor(from * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const inserted = new TextEncoder().encode(atom);
  if (kind === 'insert') return joined(before, inserted, part, after);
  if (kind === 'overwrite') return joined(before, inserted, after);
  if (kind === 'repeat') return joined(before, part, part, part, after);
  const rest = joined(before, after);
  if (kind === 'remove') return rest;
  const target = Math.floor(to * rest.length);
  return joined(rest.subarray(0, target), part, rest.subarray(target));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Reads it: nothing is thrown, everything is as the schemas say and names its place, and it takes no second. */
async function expectReadable(importer: Importer, bytes: Uint8Array, piece: number): Promise<void> {
  const before = process.cpuUsage();
  const { items, issues } = await readAll(importer, bytes, berlin, piece);
  expect(importer.sniff(bytes)).toBeGreaterThanOrEqual(0);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
  z.array(item).parse(items);
  z.array(issue).parse(issues);
  for (const { place } of [...items, ...issues]) expect(place.at).toMatch(/^line \d+$/);
}

/** Files of one's own to begin with, where a folder of them is named. */
function seeds(extension: string, own: string): Uint8Array[] {
  const folder = process.env['CLIENTSIDE_CORPORA'];
  const files = folder
    ? globSync(`**/*.${extension}`, { cwd: folder }).map((path) => readFileSync(join(folder, path)))
    : [];
  return [new TextEncoder().encode(own), ...files];
}

describe.each([
  { importer: ics, own: calendar },
  { importer: vcf, own: cards },
])('$importer.name', ({ importer, own }) => {
  it('reads anything that a file can become', async () => {
    const seed = fc.constantFrom(...seeds(importer.name, own));
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(seed, mutations, fc.integer({ min: 1, max: 5000 }), async (bytes, list, piece) => {
        await expectReadable(importer, list.reduce(mutated, bytes), piece);
      }),
      { numRuns: Number(process.env['CLIENTSIDE_FUZZ_RUNS'] ?? 300), seed: 20_240_506 },
    );
  }, 600_000);
});

describe('a file that was made to be slow', () => {
  const size = 256 * 1024;
  const event = (...content: string[]): string =>
    lines('BEGIN:VEVENT', 'DTSTART:20040101T100000Z', ...content, 'END:VEVENT');
  const many = (unit: string): string => unit.repeat(size / unit.length);

  it.each([
    ['every second for ever', ics, many(event('RRULE:FREQ=SECONDLY'))],
    ['every day for ever', ics, many(event('RRULE:FREQ=DAILY'))],
    ['a 30 February', ics, many(event('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))],
    ['an interval of ages', ics, many(event('RRULE:FREQ=YEARLY;INTERVAL=999999999'))],
    ['a zone of many parts', ics, many(event(`EXDATE;TZID=${'/x'.repeat(20_000)}:20240101T100000`))],
    ['one line', ics, `BEGIN:VEVENT\r\nSUMMARY:${many('a')}`],
    ['parts in parts', ics, many('BEGIN:X\r\n')],
    ['quotes', ics, event(`ATTENDEE;CN=${many('"')}`)],
    ['parameters', ics, event(many(`ATTENDEE${';A=B'.repeat(10_000)}:mailto:a@b.example\r\n`))],
    ['tags', ics, event(`DESCRIPTION:${many('<a')}`)],
    ['folds', ics, event(`SUMMARY:x\r\n${many(' \r\n')}`)],
    ['soft breaks', vcf, `BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:${many('=41=\r\n')}`],
    ['cards in cards', vcf, many('BEGIN:VCARD\r\nAGENT:\r\n')],
    ['parts of a name', vcf, lines('BEGIN:VCARD', `N:${many(';')}`, 'END:VCARD')],
  ])('by %s is read in time', async (_, importer, text) => {
    await expectReadable(importer, new TextEncoder().encode(text), 64 * 1024);
  });
});
