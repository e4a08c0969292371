import { isElement } from './elements.ts';
import { emptyView } from './empty-view.ts';
import { isSameView, readOn, readSlice } from './reading.ts';
import { forgetAround } from './remembered.ts';
import type { Page, SiteAdapter } from './site-adapter.ts';
import type { View } from './view.ts';

/** What to observe, and whom to tell. */
export interface Observation {
  adapter: SiteAdapter;
  /** The page as it is at this moment: its address changes while its document stays. */
  page(): Page;
  /** When it fires nothing is left behind: no observer, no listener, no timer. */
  signal: AbortSignal;
  /** A view that differs from the last one. */
  onView(view: View): void;
  /** The page has changed in some way, once for a frame: the time to ask what became of a compose box. */
  onChange?(page: Page): void;
}

/** While nothing but details change, the page is read again no more often than this. */
const readEvery = 150;
/** The address changes before the page does: for so long the former thread is not believed to be the new one. */
const formerStays = 1000;

const watchedAttributes =
  'class style hidden title value email src aria-hidden aria-expanded aria-selected aria-checked data-eventid data-email ' +
  'data-message-id data-legacy-message-id data-legacy-thread-id';

/** What is being typed is not read, and every key changes it. */
function isTyped({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return element?.closest('[contenteditable=true]') != null;
}

/** The part of an address that says what is shown: opening a compose box beside a thread is no move. */
function addressOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash.replace(/\?.*$/, '');
}

class Observer {
  private readonly observation: Observation;
  private readonly document: Document;
  private readonly window: Window;
  private memory: NonNullable<Page['memory']> = new WeakMap();
  private readonly mutations = new MutationObserver((records) => this.mutated(records));
  private watched: Node[] = [];
  private shown: View | null = null;
  private address = '';
  private former: { key: string; until: number } | null = null;
  private turn = 0;
  private lastRead = -Infinity;
  private lastKey: string | null = null;
  private cancelFrame: (() => void) | null = null;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(observation: Observation) {
    this.observation = observation;
    this.document = observation.page().document;
    this.window = this.document.defaultView ?? window;
  }

  start(): void {
    const { signal } = this.observation;
    const changed = (): void => this.changed();
    for (const name of ['hashchange', 'popstate']) this.window.addEventListener(name, changed, { signal });
    // A frame's load does not bubble, but it is seen on its way down.
    this.document.addEventListener('load', changed, { signal, capture: true });
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.address = addressOf(this.page().url);
    this.check();
  }

  /** Reads everything anew and tells it, whether it differs or not. */
  readAgain(): void {
    this.memory = new WeakMap();
    this.shown = null;
    this.lastKey = null;
    this.changed();
  }

  private stop(): void {
    this.turn++;
    this.mutations.disconnect();
    this.cancelFrame?.();
    clearTimeout(this.later);
  }

  private page(): Page {
    return { ...this.observation.page(), memory: this.memory };
  }

  private mutated(records: readonly MutationRecord[]): void {
    const telling = records.filter((record) => !isTyped(record));
    if (!telling.length) return;
    forgetAround(this.memory, new Set(telling.map((record) => record.target)));
    this.changed();
  }

  /** Waits for the frame, so that many changes are looked at once; a tab that is not seen has no frames. */
  private changed(): void {
    if (this.cancelFrame || this.observation.signal.aborted) return;
    const run = (): void => {
      this.cancelFrame = null;
      this.check();
    };
    if (this.document.hidden) {
      const timer = setTimeout(run, readEvery);
      this.cancelFrame = () => clearTimeout(timer);
    } else {
      const frame = this.window.requestAnimationFrame(run);
      this.cancelFrame = () => this.window.cancelAnimationFrame(frame);
    }
  }

  private watch(page: Page): void {
    const nodes = this.observation.adapter.watched(page);
    if (nodes.length === this.watched.length && nodes.every((node, at) => node === this.watched[at])) return;
    forgetAround(this.memory, new Set(this.mutations.takeRecords().map((record) => record.target)));
    this.mutations.disconnect();
    this.watched = nodes;
    const attributeFilter = watchedAttributes.split(' ');
    for (const node of nodes) {
      this.mutations.observe(node, { childList: true, subtree: true, characterData: true, attributeFilter });
    }
  }

  /** Looks at what is on the screen, and reads it where it is new or its last reading is old enough. */
  private check(): void {
    const page = this.page();
    const { adapter, signal } = this.observation;
    this.watch(page);
    this.observation.onChange?.(page);
    if (signal.aborted) return;
    const now = performance.now();
    const key = adapter.key(page);
    if (this.isFormer(page, key, now)) {
      this.turn++;
      this.lastKey = null;
      this.showNothing(page, '');
      this.checkIn(formerStays);
    } else if (key !== this.lastKey || now - this.lastRead >= readEvery) {
      this.lastKey = key;
      this.lastRead = now;
      void this.read(page, key);
    } else this.checkIn(readEvery);
  }

  private checkIn(milliseconds: number): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.changed(), milliseconds);
  }

  /** The address has moved on and the page has not yet: what stands in it belongs to the former address. */
  private isFormer(page: Page, key: string, now: number): boolean {
    const address = addressOf(page.url);
    if (address !== this.address) {
      this.address = address;
      this.former = this.lastKey === null ? this.former : { key: this.lastKey, until: now + formerStays };
    }
    if (this.former && (this.former.key !== key || now >= this.former.until)) this.former = null;
    return this.former !== null;
  }

  private async read(page: Page, key: string): Promise<void> {
    const { adapter } = this.observation;
    const turn = ++this.turn;
    const reading = adapter.read(page);
    let view = readSlice(reading);
    if (!view) {
      // The former client is off the screen before the new one is read.
      if (this.shown && this.shown.kind !== 'none' && this.shown.key !== key) this.showNothing(page, key);
      view = await readOn(reading, () => turn === this.turn);
    }
    if (!view || turn !== this.turn) return;
    if (view.key === adapter.key(this.page())) this.show(view);
    else this.changed();
  }

  private showNothing(page: Page, key: string): void {
    this.show(emptyView(this.observation.adapter.name, key, page.url, { matched: {}, missing: [] }));
  }

  private show(view: View): void {
    if (this.shown && isSameView(this.shown, view)) return;
    this.shown = view;
    this.observation.onView(view);
  }
}

/**
 * Follows a page: tells each view of it once, at once that a former one has gone, and takes no more of the page's time
 * than it must.
 */
export function observe(observation: Observation): { readAgain(): void } {
  const observer = new Observer(observation);
  if (!observation.signal.aborted) observer.start();
  return observer;
}
