/**
 * A text that is looked for in bytes. It is compared at its end first, and where that does not fit the search jumps by
 * up to its whole length (Horspool): mailboxes are mostly attachments, which are passed over this way.
 */
export class BytePattern {
  readonly length: number;
  private readonly wanted: Uint8Array;
  private readonly jumps: Uint32Array;

  constructor(text: string) {
    this.wanted = new TextEncoder().encode(text);
    this.length = this.wanted.length;
    this.jumps = new Uint32Array(256).fill(this.length);
    for (let at = 0; at < this.length - 1; at++) this.jumps[this.wanted[at] ?? 0] = this.length - 1 - at;
  }

  /** Where it stands in the bytes from `from` on and wholly before `to`, or -1. */
  indexIn(bytes: Uint8Array, from: number, to: number): number {
    const last = this.length - 1;
    const end = this.wanted[last];
    for (let at = from + last; at < to; at += this.jumps[bytes[at] ?? 0] ?? 1) {
      if (bytes[at] === end && this.standsAt(bytes, at - last)) return at - last;
    }
    return -1;
  }

  private standsAt(bytes: Uint8Array, from: number): boolean {
    for (let at = 0; at < this.length; at++) if (bytes[from + at] !== this.wanted[at]) return false;
    return true;
  }
}

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Where the line that begins at `from` ends: at its line feed, or at `to`. */
export function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  const end = bytes.indexOf(lineFeed, from);
  return end < 0 || end > to ? to : end;
}

const singleBytes = new TextDecoder('windows-1252');

/** Bytes as they are, a character for each: for what is ASCII by its format. */
export function asciiOf(bytes: Uint8Array): string {
  return singleBytes.decode(bytes);
}
