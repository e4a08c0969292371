/** Bytes to text, piece by piece: by the byte order mark, else UTF-8, else windows-1252 as old Outlook writes it. */
export class TextDecoding {
  #decoder: TextDecoder | null = null;
  /** Bytes that are not told yet: the beginning, or what follows the first one that is not ASCII. */
  #held = new Uint8Array();
  #begun = false;

  /** The text of the next bytes, as far as it is sure. */
  push(bytes: Uint8Array): string {
    if (this.#decoder !== null) return this.#decoder.decode(bytes, { stream: true });
    this.#held = joined(this.#held, bytes);
    return this.#tell(false);
  }

  /** What was held back, once there are no more bytes. */
  end(): string {
    return this.#tell(true) + (this.#decoder?.decode() ?? '');
  }

  #tell(last: boolean): string {
    if (!this.#begun) {
      if (this.#held.length < longestMark && !last) return '';
      this.#begun = true;
      const marked = encodingByMark(this.#held);
      if (marked !== null) return this.#decide(marked);
    }
    const plain = this.#held.subarray(0, asciiLength(this.#held));
    this.#held = this.#held.slice(plain.length);
    const text = new TextDecoder().decode(plain);
    const unsure = this.#held.length === 0 || (this.#held.length < enoughToTell && !last);
    return unsure ? text : text + this.#decide(isUtf8(this.#held) ? 'utf-8' : 'windows-1252');
  }

  #decide(encoding: string): string {
    this.#decoder = new TextDecoder(encoding);
    const text = this.#decoder.decode(this.#held, { stream: true });
    this.#held = new Uint8Array();
    return text;
  }
}

const longestMark = 3;
/** Bytes from the first one that is not ASCII on, by which UTF-8 is told from windows-1252. */
const enoughToTell = 1024;

/** How many bytes at the beginning are ASCII. */
function asciiLength(bytes: Uint8Array): number {
  let length = 0;
  while (length < bytes.length && (bytes[length] ?? 0) < 0x80) length += 1;
  return length;
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A damaged letter or two do not make another encoding of it: most of what is not ASCII has to be UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes, { stream: true });
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return (text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0) >= damaged;
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}
