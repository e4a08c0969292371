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

test('large mails are cut alike, whatever the pieces they come in', () => {
  const edges = fc.integer({ min: 1024 * 1024 - 40, max: 1024 * 1024 + 40 });
  const pieces = fc.integer({ min: 60_000, max: 3_000_000 });
  fc.assert(
    fc.property(edges, edges, pieces, pieces, (one, other, size, otherSize) => {
      const sized = (length: number) => `${separator}\nSubject: One\n\n${'A'.repeat(length - 15)}\n\n`;
      const bytes = new TextEncoder().encode(sized(one) + sized(other) + sized(100));
      const lengths = split(bytes, [size]).map((found) => found.length);
      expect(lengths).toEqual(split(bytes, [otherSize]).map((found) => found.length));
      expect(lengths).toEqual([one, other, 100].map((length) => (length > 1024 * 1024 ? 262_144 : length)));
    }),
    { numRuns: 15 },
  );
});
