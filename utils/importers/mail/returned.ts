import { addressesIn, goneIn, isBounce } from '../../identity/bounce.ts';
import { isMailServer } from '../../identity/mail-server.ts';
import { headerOf, type Headers } from './headers.ts';
import { ownTextOf } from './own-text.ts';
import type { Part } from './parts.ts';
import { textOf } from './snippet.ts';

/** As many are named; whoever writes to more people at once writes a newsletter. */
const mostGone = 20;
/** So much of a report is decoded. */
const window = 32_768;
/** What says of an address that there is no such, by RFC 3463: a full mailbox, a large mail, a filter say nothing of it. */
const goneForGood = /^5\.(?:0\.\d|1\.(?:[0-6]|10)|2\.[01]|4\.\d)$/;

/** A mail with its parts, as it stands in a file. */
interface FiledMail {
  headers: Headers;
  subject: string;
  bytes: Uint8Array;
  parts: readonly Part[];
}

/**
 * The addresses, in lower case, that were not there to take a mail, as a mail server says that sends it back: by its report,
 * else by its words. Empty for every other mail.
 */
export function goneAddresses(sender: string, mail: FiledMail): string[] {
  if (!isMailServer(sender)) return [];
  return [...new Set(byReport(mail) ?? byWords(mail))].slice(0, mostGone);
}

/** What the part for programs says; null where there is none, or it speaks of nobody. */
function byReport({ bytes, parts }: FiledMail): string[] | null {
  const report = parts.find(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type));
  if (report === undefined) return null;
  const told = textOf(bytes, report, window)
    .split(/\r?\n[ \t]*\r?\n/)
    .filter((block) => fieldIn(block, 'action') !== '');
  return told.length === 0 ? null : told.filter(isGone).flatMap(recipientsIn);
}

function isGone(block: string): boolean {
  const status = /^[\d.]+/.exec(fieldIn(block, 'status'))?.[0] ?? '';
  return /^failed\b/i.test(fieldIn(block, 'action')) && goneForGood.test(status);
}

/** As we wrote to them, before where it went from there. */
function recipientsIn(block: string): string[] {
  return addressesIn(`${fieldIn(block, 'original-recipient')} ${fieldIn(block, 'final-recipient')}`);
}

function fieldIn(block: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim() ?? '';
}

function byWords({ headers, subject, bytes, parts }: FiledMail): string[] {
  const text = ownTextOf(bytes, parts);
  if (!isBounce(`${subject}\n${text}`)) return [];
  const named = addressesIn(headerOf(headers, 'x-failed-recipients'));
  // It came back to who had sent it.
  const sentBy = new Set(addressesIn(headerOf(headers, 'to')));
  return named.length > 0 ? named : goneIn(text, (gone) => !sentBy.has(gone));
}
