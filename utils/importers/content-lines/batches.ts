import type { Batch } from '../importer.ts';
import type { Issue, Item } from '../item.ts';

const [mostItems, mostBytes] = [200, 1024 * 1024];

/** Gathers what was found until it is worth handing on. */
export class Batches {
  private items: Item[] = [];
  private issues: Issue[] = [];
  private handedOn = 0;

  add(found: { items: readonly Item[]; issues: readonly Issue[] }): void {
    this.items.push(...found.items);
    this.issues.push(...found.issues);
  }

  /** The batches that are full by now, where so many bytes of the source were read. */
  *full(bytes: number): Generator<Batch> {
    while (this.items.length >= mostItems || this.issues.length >= mostItems || bytes - this.handedOn >= mostBytes) {
      yield this.next(bytes);
    }
  }

  /** Whatever is left, at the end: at least one batch, which says how far was read. */
  *rest(bytes: number): Generator<Batch> {
    do yield this.next(bytes);
    while (this.items.length || this.issues.length);
  }

  private next(bytes: number): Batch {
    this.handedOn = bytes;
    return { items: this.items.splice(0, mostItems), issues: this.issues.splice(0, mostItems), bytes };
  }
}
