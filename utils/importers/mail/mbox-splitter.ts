import { BytePattern, carriageReturn, lineFeed } from './bytes.ts';
import { standingAt } from './separator.ts';

/** A mail as it stands in a mailbox, without the line that separates it from the one before. */
export interface RawMail {
  /** Counted from 1. */
  number: number;
  /** Belongs to the splitter, and is good until it is given more. */
  bytes: Uint8Array;
}

/** Of a mail that is longer than this, only the beginning is kept: the rest is attachments. */
export const longestMail = 1024 * 1024;
export const keptOfLonger = 256 * 1024;

/** What is looked at behind the place that was reached: an empty line before a separator. */
const overlap = 16;

const byteOrderMark = [0xef, 0xbb, 0xbf];

const candidate = new BytePattern('\nFrom ');

/** Cuts a mailbox into mails as its bytes come in, in pieces of any size; holds one mail, and of a long one its beginning. */
export class MboxSplitter {
  /** Text before the first separator that is no mail: the file is another one, or begins in the middle. */
  hasStrayText = false;
  private buffer = new Uint8Array(2 * longestMail);
  private length = 0;
  /** Where the mail begins that is being read, and up to where it was looked through. */
  private start = 0;
  private scanned = 0;
  private number = 0;
  private isBegun = false;
  /** The beginning of a mail that is too long to be kept whole. */
  private head: Uint8Array | null = null;

  constructor() {
    // The beginning of the file is a line's beginning with an empty line before it, as any separator's is.
    this.append(new Uint8Array([lineFeed, lineFeed]));
  }

  /** The mails that end within these bytes. */
  push(piece: Uint8Array): RawMail[] {
    this.makeRoom(piece.length);
    this.append(piece);
    const mails = this.split(false);
    if (this.scanned - this.start > longestMail + overlap) this.keepHead();
    return mails;
  }

  /** The mails that are left when no more bytes come. */
  end(): RawMail[] {
    const mails = this.split(true);
    const emptyLine = this.buffer[this.length - 1] === lineFeed ? this.emptyLineBefore(this.length - 1) : -1;
    return [...mails, ...this.take(emptyLine < 0 ? this.length : emptyLine)];
  }

  private append(piece: Uint8Array): void {
    this.buffer.set(piece, this.length);
    this.length += piece.length;
  }

  /** Moves what is still needed to the beginning, once what the buffer holds has been read by whoever got it. */
  private makeRoom(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const needed = this.length - this.start + more;
    const buffer = needed > this.buffer.length ? new Uint8Array(2 * needed) : this.buffer;
    buffer.set(this.buffer.subarray(this.start, this.length));
    this.buffer = buffer;
    this.length -= this.start;
    this.scanned -= this.start;
    this.start = 0;
  }

  private keepHead(): void {
    this.head ??= this.buffer.slice(this.start, this.start + keptOfLonger);
    this.start = this.scanned - overlap;
  }

  /** A byte order mark becomes empty lines. False while there are too few bytes to tell. */
  private hasBegun(isAll: boolean): boolean {
    if (this.isBegun || (this.length < 5 && !isAll)) return this.isBegun;
    if (byteOrderMark.every((byte, at) => this.buffer[at + 2] === byte)) this.buffer.fill(lineFeed, 2, 5);
    this.isBegun = true;
    return true;
  }

  private split(isAll: boolean): RawMail[] {
    const mails: RawMail[] = [];
    if (!this.hasBegun(isAll)) return mails;
    for (;;) {
      const found = candidate.indexIn(this.buffer, this.scanned, this.length);
      if (found < 0) break;
      const standing = standingAt(this.buffer, found + 1, this.length, isAll);
      if (!standing) {
        this.scanned = found;
        return mails;
      }
      this.scanned = found + 1;
      const emptyLine = standing.isSeparator ? this.emptyLineBefore(found) : -1;
      if (!standing.isSeparator || emptyLine < 0) continue;
      mails.push(...this.take(emptyLine));
      this.start = standing.next;
      this.scanned = standing.next - 1;
    }
    this.scanned = Math.max(this.scanned, this.length - candidate.length);
    return mails;
  }

  /** Where the empty line begins that ends at this line feed, or -1 where the line is not empty. */
  private emptyLineBefore(end: number): number {
    const at = this.buffer[end - 1] === carriageReturn ? end - 1 : end;
    return this.buffer[at - 1] === lineFeed ? at : -1;
  }

  private take(end: number): RawMail[] {
    const bytes = this.head ?? this.buffer.subarray(this.start, Math.max(this.start, end));
    this.head = null;
    if (this.number++ === 0) {
      this.hasStrayText = bytes.some((byte) => byte > 0x20);
      return [];
    }
    const kept = bytes.length > longestMail ? bytes.subarray(0, keptOfLonger) : bytes;
    return [{ number: this.number - 1, bytes: kept }];
  }
}
