import type { Batch, ByteSource } from '../importer.ts';
import type { MailReading } from './read-mail.ts';

const mostItems = 200;
const mostBytes = 1024 * 1024;
const pieceSize = 256 * 1024;

/** The bytes of a source in pieces that are small, however large those are that it gives. */
export async function* smallPieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const piece of source.stream()) {
    for (let at = 0; at < piece.length; at += pieceSize) yield piece.subarray(at, at + pieceSize);
  }
}

/** Gathers what mails gave until it is a batch. */
export class BatchInWork {
  private items: Batch['items'] = [];
  private issues: Batch['issues'] = [];
  private handedOver = 0;

  add({ items, issues }: MailReading): void {
    this.items.push(...items);
    this.issues.push(...issues);
  }

  /** Whether it is large enough, or long enough ago that one was handed over; `bytes` of the source were read. */
  isDue(bytes: number): boolean {
    return this.items.length + this.issues.length >= mostItems || bytes - this.handedOver >= mostBytes;
  }

  handOver(bytes: number): Batch {
    const batch = { items: this.items, issues: this.issues, bytes };
    [this.items, this.issues, this.handedOver] = [[], [], bytes];
    return batch;
  }
}
