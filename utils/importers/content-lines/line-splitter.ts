import { decodeLine, isQuotedPrintable } from './line-text.ts';

/** A line of an .ics or .vcf file, with what was folded onto the next lines. */
export interface TextLine {
  /** Where it begins in the file, from 1. */
  number: number;
  text: string;
}

/** Longer than any text of use; photos and attachments are cut here, so that they are never held whole. */
const longestLine = 64 * 1024;
const [tab, lineFeed, carriageReturn, space, equals] = [9, 10, 13, 32, 61];

/**
 * Cuts bytes into unfolded lines. Works on bytes, because a fold may stand within a character. A line that begins with
 * white space belongs to the one before, and so does one after a soft break of quoted-printable (vCard 2.1).
 */
export class LineSplitter {
  private rest = new Uint8Array(0);
  private isTooLong = false;
  private read = 0;
  private current: { number: number; parts: Uint8Array[]; length: number } | null = null;

  /** The lines that are complete with this piece of the file. */
  feed(piece: Uint8Array): TextLine[] {
    const bytes = joined([this.rest, piece]);
    const lines: TextLine[] = [];
    let start = 0;
    let feed = bytes.indexOf(lineFeed);
    let ret = bytes.indexOf(carriageReturn);
    while (feed >= 0 || ret >= 0) {
      const end = ret >= 0 && (feed < 0 || ret < feed) ? ret : feed;
      // Whether a line feed follows is only known with the next piece.
      if (end === ret && end === bytes.length - 1) break;
      this.take(bytes.subarray(start, end), lines);
      start = end === ret && bytes[end + 1] === lineFeed ? end + 2 : end + 1;
      if (feed >= 0 && feed < start) feed = bytes.indexOf(lineFeed, start);
      if (ret >= 0 && ret < start) ret = bytes.indexOf(carriageReturn, start);
    }
    this.keep(bytes.subarray(start));
    return lines;
  }

  /** The lines that the end of the file completes. */
  finish(): TextLine[] {
    const lines: TextLine[] = [];
    if (this.rest.length) this.take(this.rest.at(-1) === carriageReturn ? this.rest.subarray(0, -1) : this.rest, lines);
    this.rest = new Uint8Array(0);
    this.flush(lines);
    return lines;
  }

  /** Keeps what has no end yet; of a line without end only the beginning. */
  private keep(rest: Uint8Array): void {
    if (rest.length <= longestLine) {
      this.rest = rest.slice();
      return;
    }
    if (!this.isTooLong) this.take(rest.subarray(0, longestLine), []);
    this.isTooLong = true;
    this.rest = rest.slice(-1);
  }

  private take(line: Uint8Array, lines: TextLine[]): void {
    if (this.isTooLong) {
      this.isTooLong = false;
      return;
    }
    this.read += 1;
    const [first] = line;
    if (first === undefined) return;
    if (this.current && this.endsSoftly()) this.append(line);
    else if (this.current && (first === space || first === tab)) this.append(line.subarray(1));
    else {
      this.flush(lines);
      this.current = { number: this.read, parts: [line], length: line.length };
    }
  }

  /** A soft break: the line is quoted-printable and ends with `=`, which goes. */
  private endsSoftly(): boolean {
    const { current } = this;
    const last = current?.parts.at(-1);
    const head = current?.parts[0];
    if (!current || !last || !head || last.at(-1) !== equals || !isQuotedPrintable(head)) return false;
    current.parts[current.parts.length - 1] = last.subarray(0, -1);
    return true;
  }

  private append(more: Uint8Array): void {
    if (!this.current || this.current.length >= longestLine) return;
    this.current.parts.push(more);
    this.current.length += more.length;
  }

  private flush(lines: TextLine[]): void {
    const { current } = this;
    this.current = null;
    if (current) lines.push({ number: current.number, text: decodeLine(joined(current.parts)) });
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
