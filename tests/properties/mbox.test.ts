import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MboxSplitter } from '../../utils/importers/mail/mbox-splitter.ts';

const separator = 'From anna@northwind.example Tue Nov  3 08:30:00 2026';

/** Lines of which a body may be made: also what looks like a separator, and what is quoted like one. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, '')) },
  fc.constantFrom(
    '',
    '',
    'From the desk of Anna',
    'From: Anna',
    '>From here',
    '>>From there',
    separator,
    'Name: value',
  ),
);
const mail = fc.record({
  headers: fc.array(fc.constantFrom('Subject: One', 'From: a@b.example', 'To: c@d.example,\n e@f.example'), {
    minLength: 1,
    maxLength: 4,
  }),
  body: fc.array(line, { maxLength: 20 }),
});

/** As mboxrd says: each line that begins with `From `, however often it is quoted already, is quoted once more. */
function written({ headers, body }: { headers: string[]; body: string[] }): string {
  const quoted = body.map((text) => (/^>*From /.test(text) ? `>${text}` : text));
  return `${headers.join('\n')}\n\n${quoted.join('\n')}\n`;
}

/** How long the mails are that the splitter finds in bytes that come in two pieces. */
function lengthsInTwo(bytes: Uint8Array, cut: number): number[] {
  return split(bytes, [cut, bytes.length]).map((found) => found.length);
}

/** What the splitter finds in bytes that come in pieces of these sizes. */
function split(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const splitter = new MboxSplitter();
  const mails: Uint8Array[] = [];
  let at = 0;
  for (let count = 0; at < bytes.length; count++) {
    const size = sizes[count % sizes.length] ?? 1;
    mails.push(...splitter.push(bytes.subarray(at, at + size)).map((found) => found.bytes.slice()));
    at += size;
  }
  return [...mails, ...splitter.end().map((found) => found.bytes.slice())];
}

const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });

test('mails that are written to a mailbox are read back the same, whatever the pieces they come in', () => {
  fc.assert(
    fc.property(fc.array(mail, { maxLength: 8 }), sizes, fc.constantFrom('\n', '\r\n'), (mails, sizes, lineBreak) => {
      const texts = mails.map((each) => written(each).replaceAll('\n', lineBreak));
      const mailbox = texts.map((text) => `${separator}${lineBreak}${text}${lineBreak}`).join('');
      const found = split(new TextEncoder().encode(mailbox), sizes).map((bytes) => new TextDecoder().decode(bytes));
      expect(found).toEqual(texts);
    }),
    { numRuns: 300 },
  );
});

test('large mails are cut alike, wherever the pieces end that they come in', () => {
  const limit = 1024 * 1024;
  const size = fc.oneof(fc.integer({ min: limit - 40, max: limit + 40 }), fc.constant(limit + 200_000));
  fc.assert(
    fc.property(size, fc.integer({ min: -70, max: 90 }), (size, distance) => {
      const sized = (length: number) => `${separator}\nSubject: One\n\n${'A'.repeat(length - 15)}\n\n`;
      const bytes = new TextEncoder().encode(sized(size) + sized(900_000));
      const end = separator.length + 1 + size;
      expect(lengthsInTwo(bytes, end + distance)).toEqual([size > limit ? 262_144 : size, 900_000]);
    }),
    { numRuns: 100 },
  );
});
