import { BytePattern, carriageReturn, lineEnd, lineFeed } from './bytes.ts';
import { readStructured } from './content-type.ts';
import { headerOf, readHeaders, type Headers } from './headers.ts';

/** A part of a mail that is no container: where its body stands in the bytes of the mail, still encoded. */
export interface Part {
  /** In lower case: `text/plain`. */
  type: string;
  charset: string;
  /** In lower case: `base64`. */
  encoding: string;
  fileName: string;
  isAttachment: boolean;
  from: number;
  to: number;
}

/** What nests deeper or is more than this is made to be a burden. */
const deepest = 10;
const most = 200;

const dash = 0x2d;

/** Whether the line with the boundary ends behind it, at `at`: `--` for the last one, then nothing but blanks. */
function restOfBoundary(bytes: Uint8Array, at: number, to: number): { isLast: boolean; next: number } | null {
  const isLast = bytes[at] === dash && bytes[at + 1] === dash;
  const end = lineEnd(bytes, at, to);
  for (let each = isLast ? at + 2 : at; each < end; each++) {
    const byte = bytes[each];
    if (byte !== carriageReturn && byte !== 0x20 && byte !== 0x09) return null;
  }
  return { isLast, next: Math.min(end + 1, to) };
}

/** The stretches between the boundaries of a container; the last one may lack its end. */
function sectionsOf(bytes: Uint8Array, boundary: string, from: number, to: number): { from: number; to: number }[] {
  const pattern = new BytePattern(`--${boundary}`);
  const sections: { from: number; to: number }[] = [];
  let begun = -1;
  for (let at = pattern.indexIn(bytes, from, to); at >= 0; at = pattern.indexIn(bytes, at + 1, to)) {
    const isAtLineStart = at === from || bytes[at - 1] === lineFeed;
    const rest = isAtLineStart ? restOfBoundary(bytes, at + pattern.length, to) : null;
    if (!rest) continue;
    if (begun >= 0) sections.push({ from: begun, to: Math.max(begun, at - 1) });
    begun = rest.isLast ? -1 : rest.next;
    if (rest.isLast || sections.length === most) break;
  }
  if (begun >= 0 && sections.length < most) sections.push({ from: begun, to });
  return sections;
}

function partOf(headers: Headers, from: number, to: number): Part & { boundary: string } {
  const { value, parameters } = readStructured(headerOf(headers, 'content-type'));
  const disposition = readStructured(headerOf(headers, 'content-disposition'));
  return {
    type: value.includes('/') ? value : 'text/plain',
    charset: parameters.get('charset') ?? '',
    encoding: /^[\w-]*/.exec(headerOf(headers, 'content-transfer-encoding').toLowerCase())?.[0] ?? '',
    fileName: disposition.parameters.get('filename') ?? parameters.get('name') ?? '',
    isAttachment: disposition.value === 'attachment',
    boundary: parameters.get('boundary') ?? '',
    from,
    to,
  };
}

function collect(bytes: Uint8Array, headers: Headers, from: number, to: number, depth: number, found: Part[]): void {
  const { boundary, ...part } = partOf(headers, from, to);
  if (!part.type.startsWith('multipart/') || boundary === '') {
    found.push(part.type.startsWith('multipart/') ? { ...part, type: 'text/plain' } : part);
    return;
  }
  if (depth === deepest) return;
  for (const section of sectionsOf(bytes, boundary, from, to)) {
    if (found.length >= most) return;
    const inner = readHeaders(bytes, section.from, section.to);
    collect(bytes, inner.headers, inner.body, section.to, depth + 1, found);
  }
}

/** The parts of a mail whose headers were read, in order. Mails within the mail stay whole: they are others' words. */
export function partsOf(bytes: Uint8Array, headers: Headers, body: number): Part[] {
  const found: Part[] = [];
  collect(bytes, headers, body, bytes.length, 0, found);
  return found;
}
