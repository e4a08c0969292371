import { describe, expect, it } from 'vitest';
import { ics } from '../../utils/importers/formats/ics.ts';
import { vcf } from '../../utils/importers/formats/vcf.ts';
import type { Importer } from '../../utils/importers/importer.ts';
import { berlin, lines, readAll } from '../unit/importers/read-source.ts';

/** Work, in milliseconds, that a busy machine needs as well; what is read again and again takes minutes. */
const most = 4000;

/** Reads it: nothing is thrown, everything names its place, and it comes to its end. */
async function expectReadable(importer: Importer, bytes: Uint8Array, piece: number): Promise<void> {
  const before = process.cpuUsage();
  const { items, issues } = await readAll(importer, bytes, berlin, piece);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(most);
  for (const { place } of [...items, ...issues]) expect(place.at).toMatch(/^line \d+$/);
}

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
