import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ics } from '../../utils/importers/formats/ics.ts';
import { vcf } from '../../utils/importers/formats/vcf.ts';
import type { ReadingContext } from '../../utils/importers/importer.ts';
import { ofKind, readAll } from '../unit/importers/read-source.ts';

const context: ReadingContext = { timeZone: 'Europe/Berlin', now: Date.parse('2024-06-01T12:00:00Z') };
const hour = 3_600_000;
const word = fc.oneof(
  fc.stringMatching(/^[a-zäßñé]{1,12}$/),
  fc.constantFrom('導入', 'Ελλάδα', '😀', 'a,b', 'c;d', 'e:f', '"quoted"', '\\n', 'g\\', '=41', '^n', 'BEGIN', 'x=y'),
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const address = fc.stringMatching(/^[a-z0-9.+_-]{1,20}$/).map((name) => `${name}@northwind.example`);
/** In what pieces the file is read. */
const piece = fc.integer({ min: 1, max: 200 });

/** Escapes of a value. */
function escaped(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Folds lines after 75 bytes, also within a character, and ends them. */
function folded(lines: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const line of lines) {
    encoder.encode(line).forEach((byte, at) => {
      if (at > 0 && at % 74 === 0) bytes.push(13, 10, 32);
      bytes.push(byte);
    });
    bytes.push(13, 10);
  }
  return Uint8Array.from(bytes);
}

/** What the clocks of a zone show, as a calendar writes it. Not by the code that is tested. */
function written(at: number, timeZone: string): string {
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone });
  return shown.replace(/[-:]/g, '').replace(' ', 'T');
}

/** Whether the hour before shows the same time: then it is the other one that is meant. */
function isShownTwice(at: number, timeZone: string): boolean {
  return written(at - hour, timeZone) === written(at, timeZone);
}

describe('a calendar', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'Africa/Cairo');
  const guest = fc.record({
    email: address,
    name: text.map((value) => value.replaceAll(/["^]/g, '')),
    status: fc.constantFrom('ACCEPTED', 'DECLINED', 'TENTATIVE'),
  });
  const meeting = fc.record({
    at: fc.integer({ min: Date.UTC(2015, 0, 1) / hour, max: Date.UTC(2026, 0, 1) / hour }).map((hours) => hours * hour),
    zone,
    minutes: fc.integer({ min: 1, max: 600 }),
    title: text,
    guests: fc.uniqueArray(guest, { maxLength: 5, selector: ({ email }) => email }),
  });

  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(meeting, { maxLength: 6 }), piece, async (written_, size) => {
        const meetings = written_.filter(({ at, zone: name }) => !isShownTwice(at, name));
        const content = meetings.flatMap(({ at, zone: name, minutes, title, guests }, number) => [
          'BEGIN:VEVENT',
          `UID:${number}`,
          `SUMMARY:${escaped(title)}`,
          `DTSTART;TZID=${name}:${written(at, name)}`,
          `DURATION:PT${minutes}M`,
          ...guests.map((one) => `ATTENDEE;CN="${one.name}";PARTSTAT=${one.status}:mailto:${one.email.toUpperCase()}`),
          'END:VEVENT',
        ]);
        const { items, issues } = await readAll(
          ics,
          folded(['BEGIN:VCALENDAR', ...content, 'END:VCALENDAR']),
          context,
          size,
        );
        expect(issues).toEqual([]);
        expect(
          ofKind(items, 'event').map(({ at, minutes, title, guests }) => ({ at, minutes, title, guests })),
        ).toEqual(
          meetings.map(({ at, minutes, title, guests }) => ({
            at,
            minutes,
            title,
            guests: guests.map((one) => ({ ...one, status: one.status.toLowerCase() })),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('an address book', () => {
  const person = fc.record({
    name: text,
    organisation: text,
    role: text,
    emails: fc.uniqueArray(address, { minLength: 1, maxLength: 4 }),
  });

  /** Bytes as quoted-printable, with soft breaks. */
  function quoted(value: string): string {
    const codes = [...new TextEncoder().encode(value)].map(
      (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    return codes.map((code, at) => (at > 0 && at % 20 === 0 ? `=\r\n${code}` : code)).join('');
  }

  it.each([
    [
      '2.1',
      (name: string, value: string) => `${name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted(escaped(value))}`,
    ],
    ['3.0', (name: string, value: string) => `item1.${name};TYPE=x:${escaped(value)}`],
    ['4.0', (name: string, value: string) => `${name};PREF=1:${escaped(value)}`],
  ])('of version %s is read as it was written', async (version, property) => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { maxLength: 6 }), piece, async (people, size) => {
        const content = people.flatMap(({ name, organisation, role, emails }) => [
          'BEGIN:VCARD',
          `VERSION:${version}`,
          property('FN', name),
          property('ORG', organisation),
          property('TITLE', role),
          ...emails.map((email) => `EMAIL;TYPE=INTERNET:${email}`),
          'END:VCARD',
        ]);
        const bytes = version === '2.1' ? new TextEncoder().encode(content.join('\r\n')) : folded(content);
        const { items, issues } = await readAll(vcf, bytes, context, size);
        expect(issues).toEqual([]);
        const read = ofKind(items, 'person').map(({ name, organisation, role, emails }) => ({
          name,
          organisation,
          role,
          emails,
        }));
        expect(read).toEqual(people);
      }),
      { numRuns: 60 },
    );
  });
});
