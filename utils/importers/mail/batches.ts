import type { Batch, ByteSource } from '../importer.ts';
import type { Item } from '../item.ts';
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
  private words = new Map<Item, string>();
  private handedOver = 0;

  add({ items, issues, words = new Map() }: MailReading): void {
    this.items.push(...items);
    this.issues.push(...issues);
    for (const [mail, text] of words) this.words.set(mail, text);
  }

  /** Whether it is large enough, or long enough ago that one was handed over; `bytes` of the source were read. */
  isDue(bytes: number): boolean {
    return this.items.length + this.issues.length >= mostItems || bytes - this.handedOver >= mostBytes;
  }

  handOver(bytes: number): Batch {
    const batch = { items: this.items, issues: this.issues, words: this.words, bytes };
    [this.items, this.issues, this.words, this.handedOver] = [[], [], new Map(), bytes];
    return batch;
  }
}
