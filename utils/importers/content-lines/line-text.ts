const utf8 = new TextDecoder();
const latin = new TextDecoder('windows-1252');
/** Parameters stand at a line's beginning; no more of it is searched for one. */
const longestHead = 300;

/** The text of these bytes where they are UTF-8, else null. Not by a decoder that throws: that costs 50 µs each time. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const text = utf8.decode(bytes);
  return text.includes('\uFFFD') && !includesReplacement(bytes) ? null : text;
}

/** The text of a line: UTF-8 where it is that, else in the charset that the line names, else windows-1252. */
export function decodeLine(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const anyhow = latin.decode(bytes);
  const charset = /^[^:]*;CHARSET="?([\w-]+)/i.exec(anyhow)?.[1];
  return charset ? decoderFor(charset).decode(bytes) : anyhow;
}

/** The text of bytes that quoted-printable stood for: in this charset, where one is named. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  return charset && !isUtf8(charset) ? decoderFor(charset).decode(bytes) : decodeLine(bytes);
}

/** Whether the value of the line that begins so is quoted-printable. */
export function isQuotedPrintable(line: string | Uint8Array): boolean {
  return /^[^:]*;[^:]*QUOTED-PRINTABLE/i.test(typeof line === 'string' ? line.slice(0, longestHead) : headOf(line));
}

/** Whether the character that stands for what cannot be decoded is written there itself. */
function includesReplacement(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

function headOf(line: Uint8Array): string {
  return latin.decode(line.subarray(0, longestHead));
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

/** What names an unknown charset, or is not the UTF-8 that it claims, is taken for windows-1252. */
function decoderFor(charset: string): TextDecoder {
  if (isUtf8(charset)) return latin;
  try {
    return new TextDecoder(charset);
  } catch {
    return latin;
  }
}
