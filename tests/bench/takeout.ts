import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { maria } from '../synthetic/mailbox/people.ts';
import { seededClients } from './seeded.ts';

/** What a mailbox of these proportions holds: every tenth mail has an attachment of about 46 kB. */
export interface TakeoutOptions {
  path: string;
  mails: number;
  /** How many clients they are of, one after the other. */
  clients: number;
}

const minute = 60_000;
const newest = Date.UTC(2026, 10, 1);
const attachment = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\r\n'.repeat(600);
const words =
  'the quote for next quarter covers delivery and installation please find our remarks on schedule below we would like to move the review'.split(
    ' ',
  );

/** Text that differs from mail to mail, always the same for the same number. */
function textOf(number: number): string {
  const lines = Array.from({ length: 9 }, (_, line) =>
    Array.from(
      { length: 11 },
      (_unused, word) => words[(number * 7 + line * 5 + word * (1 + (number % 3))) % words.length],
    ).join(' '),
  );
  return `Hello,\r\n\r\n${lines.join('\r\n')}\r\n\r\nKind regards\r\n`;
}

/** One mail of the mailbox, as an export writes it; two of five are newsletters or of a colleague. */
function mailOf(number: number, clients: number): string {
  const at = new Date(newest - number * 7 * minute);
  const client = seededClients[number % clients];
  const person = client?.people[number % 2] ?? client?.people[0];
  if (!client || !person) throw new Error('There are no clients to write to');
  const kind = (number + Math.floor(number / clients)) % 5;
  const them = `${person.name} <${person.email}>`;
  const us = `${maria.name} <${maria.email}>`;
  const from = kind === 0 ? us : kind === 1 ? 'News <news@shop.example>' : kind === 2 ? 'Jo <jo@acme.example>' : them;
  const head = [
    `From ${number}@xxx ${at.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4')}`,
    `X-GM-THRID: ${number}`,
    'X-Gmail-Labels: Archived',
    ...Array.from(
      { length: 4 },
      (_, hop) =>
        `Received: from relay-${hop}.example by mx-${hop}.example with ESMTPS id ${number}-${hop};\r\n ${at.toUTCString()}`,
    ),
    `Message-ID: <${number}@mail.example>`,
    `Date: ${at.toUTCString()}`,
    `From: ${from}`,
    `To: ${kind === 0 ? them : us}`,
    `Subject: ${number % 3 === 0 ? 'Re: ' : ''}Quote ${number % 9000} for ${client.name}`,
    ...(kind === 1 ? ['List-Unsubscribe: <https://shop.example/out>'] : []),
    'MIME-Version: 1.0',
  ];
  const text = `Content-Type: text/plain; charset="UTF-8"\r\n\r\n${textOf(number)}`;
  if (number % 10 !== 3) return `${head.join('\r\n')}\r\n${text}\r\n`;
  const parts = [
    `Content-Type: multipart/mixed; boundary="b-${number}"\r\n`,
    `--b-${number}\r\n${text}`,
    `--b-${number}\r\nContent-Type: application/pdf; name="quote.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}`,
    `--b-${number}--\r\n`,
  ];
  return `${head.join('\r\n')}\r\n${parts.join('\r\n')}\r\n`;
}

/** Writes a mailbox as Google Takeout exports it: one mbox file, with real sizes and made-up people. */
export async function writeTakeout({ path, mails, clients }: TakeoutOptions): Promise<void> {
  const file = createWriteStream(path);
  let piece = '';
  for (let number = 0; number < mails; number += 1) {
    piece += mailOf(number, clients);
    if (piece.length < 1 << 20 && number < mails - 1) continue;
    if (!file.write(piece)) await once(file, 'drain');
    piece = '';
  }
  file.end();
  await finished(file);
}
