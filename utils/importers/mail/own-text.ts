import { cutText } from '../../language/cut/cut-text.ts';
import { fitText } from './lines.ts';
import type { Part } from './parts.ts';
import { textOf } from './snippet.ts';

/** Whoever writes more than this to a person writes a document. */
const mostText = 6000;
/** So much of a part is decoded. */
const window = 262_144;
/** Up to the end of the last sentence or paragraph that is whole. */
const wholeSentences = /^[^]*(?:[.!?](?=\s)|(?=\n\n))/;

/**
 * What the writer of a mail wrote, line by line, in plain text, else in HTML: without quoted lines, without the mail that
 * is answered or forwarded, without the signature; some thousand characters at most, never half a sentence. It takes
 * longer than the first words, and is asked for of recent mails only.
 */
export function ownTextOf(bytes: Uint8Array, parts: readonly Part[]): string {
  for (const type of ['text/plain', 'text/html']) {
    const part = parts.find((each) => each.type === type && !each.isAttachment);
    const text = part ? fitText(cutText(textOf(bytes, part, window, 2 * mostText))) : '';
    if (text.length > mostText) return wholeSentences.exec(text.slice(0, mostText))?.[0] ?? '';
    if (text !== '') return text;
  }
  return '';
}
