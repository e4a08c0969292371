import { asciiOf } from './bytes.ts';

const equals = 0x3d;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The value of an ASCII hex digit, or NaN. */
function hexValue(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : NaN;
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
    const found = bytes.indexOf(equals, at);
    const end = found < 0 ? bytes.length : found;
    decoded.set(bytes.subarray(at, end), length);
    length += end - at;
    if (found < 0) break;
    const next = afterSoftBreak(bytes, found);
    const byte = hexValue(bytes[found + 1]) * 16 + hexValue(bytes[found + 2]);
    if (next < 0) decoded[length++] = Number.isNaN(byte) ? equals : byte;
    at = next >= 0 ? next : found + (Number.isNaN(byte) ? 1 : 3);
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
