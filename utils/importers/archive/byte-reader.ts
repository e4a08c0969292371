/** Reads a stream by so many bytes at a time. */
export class ByteReader {
  #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  /** Exactly this many bytes; null where the stream ends before. */
  async take(length: number): Promise<Uint8Array | null> {
    const taken = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const piece = await this.some(length - filled);
      if (piece === null) return null;
      taken.set(piece, filled);
      filled += piece.length;
    }
    return taken;
  }

  /** The next bytes, at most this many; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    while (this.#piece.length === 0) {
      const next = await this.#pieces.next();
      if (next.done === true) return null;
      this.#piece = next.value;
    }
    const part = this.#piece.subarray(0, most);
    this.#piece = this.#piece.subarray(part.length);
    return part;
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }
}
