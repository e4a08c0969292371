import { asciiOf, carriageReturn, lineEnd } from './bytes.ts';
import { decodeLikely, decodeStrictly } from './charset.ts';

/** The headers of a mail that are of use, by their names in lower case, each as often as it stands there, in order. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** All others are passed over: a mail carries up to a hundred, of signatures and spam filters. */
const wanted = new Set([
  'auto-submitted',
  'bcc',
  'cc',
  'content-disposition',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'list-id',
  'list-post',
  'list-unsubscribe',
  'message-id',
  'precedence',
  'received',
  'reply-to',
  'return-path',
  'sender',
  'subject',
  'to',
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-gmail-labels',
  'x-original-from',
  'x-original-sender',
]);

/** More of a header is of no use, and is not looked at. */
const longestValue = 65_536;
const longestName = 32;

/** Where the headers end that begin at `from`: at the empty line, or where everything ends. */
function endOfHeaders(bytes: Uint8Array, from: number, to: number): { end: number; body: number } {
  for (let at = from; at < to;) {
    const end = lineEnd(bytes, at, to);
    if (end === at || (end === at + 1 && bytes[at] === carriageReturn)) return { end: at, body: Math.min(end + 1, to) };
    at = end + 1;
  }
  return { end: to, body: to };
}

/** Charsets that raw bytes in the headers are likely in: what the mail declares anywhere near, and what its encoded words are in. */
function likelyCharsets(bytes: Uint8Array, from: number): string[] {
  const near = asciiOf(bytes.subarray(from, from + 16_384));
  const declared = /\bcharset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(near)?.[1];
  const encoded = /=\?([\w.:-]{2,40})\?[qb]\?/i.exec(near)?.[1];
  return [declared, encoded].filter((charset) => charset !== undefined);
}

/** Each line by itself: one that is in another charset does not spoil the rest. */
function decodeLines(bytes: Uint8Array, from: number, to: number): string {
  const likely = likelyCharsets(bytes, from);
  let text = '';
  for (let at = from; at < to;) {
    const next = Math.min(lineEnd(bytes, at, to) + 1, to);
    text += decodeLikely(bytes.subarray(at, next), likely);
    at = next;
  }
  return text;
}

/** The lines of the headers as text; bytes of eight bits are decoded here, before anything else sees them. */
function headerText(bytes: Uint8Array, from: number, to: number): string {
  const block = bytes.subarray(from, to);
  const text = decodeStrictly(block, 'utf-8');
  return text === null || text.includes('\u001b') ? decodeLines(bytes, from, to) : text;
}

function nameOf(text: string, from: number, to: number): string {
  const colon = text.indexOf(':', from);
  if (colon < 0 || colon >= to || colon - from > longestName) return '';
  return text.slice(from, colon).toLowerCase();
}

function isFolded(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

function collect(text: string): Headers {
  const headers = new Map<string, string[]>();
  for (let at = 0; at < text.length;) {
    const name = nameOf(text, at, text.length);
    let end = text.indexOf('\n', at);
    while (end >= 0 && isFolded(text, end + 1)) end = text.indexOf('\n', end + 1);
    if (end < 0) end = text.length;
    const key = name.trimEnd();
    if (wanted.has(key)) {
      const from = at + name.length + 1;
      const value = text.slice(from, Math.min(end, from + longestValue)).replace(/\r?\n/g, '');
      const values = headers.get(key);
      if (values) values.push(value.trim());
      else headers.set(key, [value.trim()]);
    }
    at = end + 1;
  }
  return headers;
}

/**
 * Reads the headers that begin at `from`: unfolded, encoded words as they stand. `body` is where the body begins. Lines
 * that are no headers are passed over.
 */
export function readHeaders(bytes: Uint8Array, from: number, to: number): { headers: Headers; body: number } {
  const { end, body } = endOfHeaders(bytes, from, to);
  return { headers: collect(headerText(bytes, from, end)), body };
}

/** The first header of this name, or an empty text. */
export function headerOf(headers: Headers, name: string): string {
  return headers.get(name)?.[0] ?? '';
}
