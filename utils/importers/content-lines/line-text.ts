const strict = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('windows-1252');
/** Parameters stand at a line's beginning; no more of it is searched for one. */
const longestHead = 300;

/** The text of a line: UTF-8 where it is that, else in the charset that the line names, else windows-1252. */
export function decodeLine(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decoderFor(/[;:]CHARSET="?([\w-]+)/i.exec(headOf(bytes))?.[1]).decode(bytes);
  }
}

/** The text of bytes that quoted-printable stood for: in this charset, where one is named. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  return charset && !isUtf8(charset) ? decoderFor(charset).decode(bytes) : decodeLine(bytes);
}

/** Whether the value of the line that begins so is quoted-printable. */
export function isQuotedPrintable(line: Uint8Array): boolean {
  return /^[^:]*;[^:]*QUOTED-PRINTABLE/i.test(headOf(line));
}

function headOf(line: Uint8Array): string {
  return latin.decode(line.subarray(0, longestHead));
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

/** What names an unknown charset, or is not the UTF-8 that it claims, is taken for windows-1252. */
function decoderFor(charset: string | undefined): TextDecoder {
  if (!charset || isUtf8(charset)) return latin;
  try {
    return new TextDecoder(charset);
  } catch {
    return latin;
  }
}
