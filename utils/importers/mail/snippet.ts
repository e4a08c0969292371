import { decodeBody } from './charset.ts';
import { htmlToText } from './html-text.ts';
import { oneLine } from './lines.ts';
import { ownWords } from './own-words.ts';
import type { Part } from './parts.ts';
import { decodeTransfer } from './transfer.ts';

const snippetLength = 300;

/** How much of a part is decoded: little at first, and more where that was all quoted, or styles. */
const windows = [4096, 32_768, 262_144];

/** The text of the first bytes of a part; of HTML at least `enough` characters, if there are as many. */
export function textOf(bytes: Uint8Array, part: Part, size: number, enough?: number): string {
  const raw = bytes.subarray(part.from, Math.min(part.to, part.from + size));
  const text = decodeBody(decodeTransfer(raw, part.encoding), part.charset);
  return part.type === 'text/html' ? htmlToText(text, enough) : text;
}

function wordsOf(bytes: Uint8Array, part: Part): string {
  let words = '';
  for (const size of windows) {
    const own = ownWords(textOf(bytes, part, size), 2 * snippetLength);
    words = oneLine(own.text, snippetLength);
    if (own.isWhole || part.to - part.from <= size) break;
  }
  return words;
}

/** The first words of a mail that its writer wrote, in plain text, else in HTML; empty where there are none. */
export function snippetOf(bytes: Uint8Array, parts: readonly Part[]): string {
  for (const type of ['text/plain', 'text/html']) {
    const part = parts.find((each) => each.type === type && !each.isAttachment);
    const words = part ? wordsOf(bytes, part) : '';
    if (words) return words;
  }
  return '';
}
