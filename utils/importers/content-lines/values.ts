import { type ContentLine, parameter } from './content-line.ts';
import { decodeBytes } from './line-text.ts';

/** The value as text: quoted-printable is decoded, escapes stand for what they mean. */
export function textOf(line: ContentLine): string {
  return unescaped(rawText(line));
}

/** The parts of a structured value (`Berg;Anna;;Dr.`), or with a comma of a list. */
export function partsOf(line: ContentLine, separator: ';' | ',' = ';'): string[] {
  const text = rawText(line);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(unescaped(text.slice(start, at)));
      start = at + 1;
    }
  }
  return [...parts, unescaped(text.slice(start))];
}

/** The text on one line, no longer than this many UTF-16 units, and never cut within a character. */
export function oneLine(text: string, longest = 500): string {
  // White space may be any amount of it: no more than four times the length is looked at.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The value with quoted-printable decoded and escapes as they are. */
function rawText(line: ContentLine): string {
  if (parameter(line, 'ENCODING').toUpperCase() !== 'QUOTED-PRINTABLE') return line.value;
  return decodeBytes(quotedBytes(line.value), parameter(line, 'CHARSET'));
}

function unescaped(text: string): string {
  return text.replace(/\\([nN,;:"\\])/g, (_, code: string) => (code === 'n' || code === 'N' ? '\n' : code));
}

/** What quoted-printable stands for. A `=` that begins no escape is left as it is. */
function quotedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  text.split(/=([\dA-F]{2})/i).forEach((part, at) => {
    if (at % 2) bytes.push(parseInt(part, 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  });
  return Uint8Array.from(bytes);
}
