import { decodeUtf8 } from './line-text.ts';

/** A line as it stands in a file: text, or bytes where those of its surroundings are no UTF-8. */
export type PhysicalLine = string | Uint8Array;

/** Longer than any text of use; of a line without end the beginning is read. */
export const longestLine = 64 * 1024;
const [lineFeed, carriageReturn] = [10, 13];

/** Cuts bytes at CR LF, LF or CR. Lines that end within a piece are decoded at once, which is many times faster. */
export class PhysicalLines {
  private rest = new Uint8Array(0);
  private isTooLong = false;

  /** The lines that are complete with this piece of the file. */
  feed(piece: Uint8Array): PhysicalLine[] {
    const bytes = joined([this.rest, piece]);
    const end = endOfLines(bytes);
    const rest = bytes.subarray(end);
    const lines = end > 0 ? cut(bytes.subarray(0, end)) : [];
    if (this.isTooLong && end > 0) {
      lines.shift();
      this.isTooLong = false;
    }
    if (rest.length <= longestLine) {
      this.rest = rest.slice();
      return lines;
    }
    this.rest = rest.slice(-1);
    const isContinued = this.isTooLong;
    this.isTooLong = true;
    return isContinued ? lines : [...lines, rest.slice(0, longestLine)];
  }

  /** The line that the end of the file completes. */
  finish(): PhysicalLine[] {
    const { rest, isTooLong } = this;
    this.rest = new Uint8Array(0);
    return isTooLong || !rest.length ? [] : cut(rest.at(-1) === carriageReturn ? rest.subarray(0, -1) : rest);
  }
}

/** Up to where lines are complete. Whether a line feed follows a CR at the very end is known with the next piece. */
function endOfLines(bytes: Uint8Array): number {
  const known = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  return Math.max(known.lastIndexOf(lineFeed), known.lastIndexOf(carriageReturn)) + 1;
}

/** The lines of complete lines; after the last end there is none more. */
function cut(bytes: Uint8Array): PhysicalLine[] {
  const text = decodeUtf8(bytes);
  const lines: PhysicalLine[] = text === null ? cutBytes(bytes) : text.split(/\r\n|\n|\r/);
  const last = bytes.at(-1);
  if (last === lineFeed || last === carriageReturn) lines.pop();
  return lines;
}

function cutBytes(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    lines.push(bytes.subarray(start, at));
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}

/** These bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
