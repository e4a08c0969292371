import { asciiOf } from './bytes.ts';
import { fromBase64 } from './transfer.ts';
import { fromUtf7 } from './utf7.ts';

const word = /=\?([^?\s]{1,60})\?(q|b)\?([^?]*)\?=/gi;

/** The text as an encoded word in UTF-8, all of it as escapes. */
function asWord(text: string): string {
  const escapes = [...new TextEncoder().encode(text)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`);
  return `=?utf-8?Q?${escapes.join('')}?=`;
}

/** An ASCII text that is hidden in an encoded word. */
function asciiIn(encoding: string, payload: string): string {
  if (encoding.toLowerCase() === 'b') return asciiOf(fromBase64(payload));
  return payload
    .replace(/_/g, ' ')
    .replace(/=([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/**
 * Encoded words that the decoder cannot read, as it can: those in UTF-7, which browsers do not know, and those that hold
 * bytes of eight bits as they are, which were decoded with the header.
 */
export function mendEncodedWords(header: string): string {
  if (!header.includes('=?')) return header;
  return header.replace(word, (whole: string, charset: string, encoding: string, payload: string) => {
    if (/^(?:unicode-1-1-)?utf-7\b/i.test(charset)) return asWord(fromUtf7(asciiIn(encoding, payload)));
    const isRaw = encoding.toLowerCase() === 'q' && /[^ -~\t]/.test(payload);
    return isRaw ? `=?utf-8?Q?${payload}?=` : whole;
  });
}
