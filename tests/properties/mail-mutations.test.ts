import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eml } from '../../utils/importers/formats/eml.ts';
import { mbox } from '../../utils/importers/formats/mbox.ts';
import { issue, item } from '../../utils/importers/item.ts';

/** A mail with everything in it that is read, in several languages and encodings. */
const seed = Buffer.from(
  [
    'From 1700000000000@xxx Tue Nov 03 08:30:00 +0000 2026',
    'X-Gmail-Labels: =?UTF-8?Q?Wichtig,Er=C3=B6ffnet?=',
    'Received: from a by b; Tue, 3 Nov 2026 09:31:00 +0100 (CET)',
    'From: "\'Anna Berg\' via Sales" <sales@group.example>',
    'Reply-To: =?utf-8?B?QW5uYSBCZXJn?= <anna@northwind.example>',
    'To: Team: Me <me@own.example>, "Costa, Bruno" <bruno@x.example>;, (all) c@x.example',
    'Cc: =?iso-2022-jp?B?GyRCOCtAURsoQg==?= <d@x.example>,',
    ' =?koi8-r?Q?=F3=CD=C5=D4=C1?= <e@x.example>',
    'Date: Tue (a day), 3 Nov 2026 09:30:00 +0100',
    'Subject: Gr\xf6\xdfe =?utf-7?Q?Gr+APYA3w-e?=',
    '\t=?gb18030?B?sai82w==?=',
    'List-Post: <mailto:sales@group.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary*0="a"; boundary*1=b; charset=koi8-r',
    '',
    '--ab',
    'Content-Type: multipart/alternative; boundary="abc"',
    '',
    '--abc',
    'Content-Type: text/plain; charset=utf-8; format=flowed',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Gr=C3=B6=C3=9Fe, we =',
    'agree.',
    '>From here on, and',
    '',
    'On Tue, Nov 3, 2026 at 9:30 AM Bruno Costa <bruno@x.example>',
    'wrote:',
    '> From: Bruno',
    '--abc',
    'Content-Type: text/html; charset=windows-1252',
    '',
    '<html><style>p {}</style><!-- x --><p>Gr&ouml;&#223;e &amp; more<blockquote type="cite">old</blockquote>',
    '--abc--',
    '--ab',
    'Content-Type: text/calendar; name="invite.ics"',
    'Content-Transfer-Encoding: base64',
    "Content-Disposition: attachment; filename*=utf-8''invite.ics",
    '',
    'QkVHSU46VkNBTEVOREFSCkVORDpWQ0FMRU5EQVI=',
    '--ab--',
    '',
    '',
  ].join('\r\n'),
  'latin1',
);

/** Pieces that mean something to a reader of mails. */
const telling = fc.constantFrom(
  ...'\n|\r\n\r\n|\0|=?utf-8?Q?|?=|<|>|"|(|,|;|--ab|--abc--|\x1b$B|\xff|&|=|<!--|<style>|From |> |+AP'.split('|'),
  '\n\nFrom a Tue Nov  3 08:30:00 2026\nA: b\n',
  '=?utf-8?B?7aC87bC8?=',
  ' '.repeat(300),
);
const position = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), at: position, bytes: telling }),
  fc.record({ kind: fc.constant('cut' as const), at: position, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: position, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('turn' as const), at: position, by: fc.integer({ min: 1, max: 255 }) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutated(bytes: Buffer, change: Mutation): Buffer {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'put':
      return Buffer.concat([before, Buffer.from(change.bytes, 'latin1'), after]);
    case 'cut':
      return Buffer.concat([before, after.subarray(change.length)]);
    case 'repeat':
      return Buffer.concat([before, ...Array.from({ length: 200 }, () => after.subarray(0, change.length)), after]);
    case 'turn':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ change.by]), after.subarray(1)]);
  }
}

test('whatever a file holds, it is read without a throw, in no time, to items and issues as they are agreed on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(eml, mbox),
      async (changes, importer) => {
        const bytes = changes.reduce(mutated, seed);
        const source = {
          name: 'mutated',
          size: bytes.length,
          async *stream() {
            for (let at = 0; at < bytes.length; at += 500) yield bytes.subarray(at, at + 500);
          },
        };
        const began = performance.now();
        for await (const batch of importer.read(source, { timeZone: 'UTC', now: 0 })) {
          for (const each of batch.items) expect(item.safeParse(each).error).toBeUndefined();
          for (const each of batch.issues) expect(issue.safeParse(each).error).toBeUndefined();
          expect(JSON.stringify(batch)).not.toMatch(/\\u0000|\\ud[89a-f]/);
        }
        expect(importer.sniff(bytes.subarray(0, 65_536))).toBeGreaterThanOrEqual(0);
        expect(performance.now() - began).toBeLessThan(2000);
      },
    ),
    { numRuns: 300, seed: 3 },
  );
}, 60_000);
