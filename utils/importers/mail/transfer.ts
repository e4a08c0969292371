import { asciiOf } from './bytes.ts';

const equals = 0x3d;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The value of an ASCII hex digit, or -1. */
function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Where the text goes on after a line break that only breaks the line, or -1 where `=` stands for something else. */
function afterSoftBreak(bytes: Uint8Array, equalsAt: number): number {
  let at = equalsAt + 1;
  while (bytes[at] === space || bytes[at] === tab) at++;
  if (bytes[at] === carriageReturn) at++;
  return bytes[at] === lineFeed ? at + 1 : -1;
}

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const next = byte === equals ? afterSoftBreak(bytes, at) : -1;
    if (next >= 0) {
      at = next;
      continue;
    }
    const [high, low] = byte === equals ? [hexValue(bytes[at + 1]), hexValue(bytes[at + 2])] : [-1, -1];
    const isEscape = high >= 0 && low >= 0;
    decoded[length++] = isEscape ? high * 16 + low : byte;
    at += isEscape ? 3 : 1;
  }
  return decoded.subarray(0, length);
}

/** Bytes from base64; whatever is no digit of it is passed over, and the first padding ends it. */
export function fromBase64(text: string): Uint8Array {
  const [digits = ''] = text.replace(/[^A-Za-z0-9+/=]+/g, '').split('=');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
}

/** Undoes a Content-Transfer-Encoding; what breaks its rules is kept as it stands. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return fromQuotedPrintable(bytes);
  return encoding === 'base64' ? fromBase64(asciiOf(bytes)) : bytes;
}
