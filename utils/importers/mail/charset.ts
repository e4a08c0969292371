import { fromUtf7 } from './utf7.ts';

/** Names of charsets that mails use and browsers do not know, by what they are called there. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['windows-932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-2022-jp-ms', 'iso-2022-jp'],
]);

/** Mails may invent as many names as they like; no more of them are remembered. */
const mostRemembered = 200;

const decoders = new Map<string, { strict: TextDecoder; lenient: TextDecoder } | null>();

function makeDecoders(label: string): { strict: TextDecoder; lenient: TextDecoder } | null {
  try {
    return { strict: new TextDecoder(label, { fatal: true }), lenient: new TextDecoder(label) };
  } catch {
    return null;
  }
}

/** The decoders of a charset as a mail names it, or null for one that nobody knows. */
function decodersOf(charset: string): { strict: TextDecoder; lenient: TextDecoder } | null {
  const label = charset.trim().toLowerCase();
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const made = makeDecoders(aliases.get(label) ?? label) ?? makeDecoders(label.replace(/^x-/, ''));
  if (decoders.size < mostRemembered) decoders.set(label, made);
  return made;
}

/** The text that the bytes are in this charset, or null where they are none in it or nobody knows the charset. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return decodersOf(charset)?.strict.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** Without the beginning of a UTF-8 character whose end was cut off. */
function withoutHalfCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

const escape = 0x1b;
const windows = new TextDecoder('windows-1252');

/**
 * Decodes what does not say for certain what it is: UTF-8 where it is valid UTF-8, else the first of the likely charsets
 * in which it is valid, else windows-1252, in which everything is. It may end within a character.
 */
export function decodeLikely(bytes: Uint8Array, likely: readonly string[]): string {
  // Japanese in seven bits is valid UTF-8 too, and hardly anything else holds escapes.
  const japanese = bytes.includes(escape) ? decodeStrictly(bytes, 'iso-2022-jp') : null;
  if (japanese !== null) return japanese;
  const unicode = decodeStrictly(withoutHalfCharacter(bytes), 'utf-8');
  if (unicode !== null) return unicode;
  for (const charset of likely) {
    const text = decodeStrictly(bytes, charset);
    if (text !== null) return text;
  }
  return windows.decode(bytes);
}

/**
 * Decodes a body in the charset that it declares, as far as it is valid in it. One that declares nothing, nothing that
 * is known, or UTF-8 that it is not, is what is likely.
 */
export function decodeBody(bytes: Uint8Array, charset: string): string {
  if (/^(?:unicode-1-1-)?utf-7$/i.test(charset.trim())) return fromUtf7(windows.decode(bytes));
  const isUncertain = /^(?:|utf-?8|us-ascii|ascii)$/i.test(charset.trim());
  const declared = isUncertain ? null : decodersOf(charset);
  return declared ? declared.lenient.decode(bytes) : decodeLikely(bytes, []);
}
