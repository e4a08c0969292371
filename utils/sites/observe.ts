import { isElement } from './elements.ts';
import { emptyView } from './empty-view.ts';
import { isSameView, readOn, readSlice, soon } from './reading.ts';
import { forgetAround } from './remembered.ts';
import { noFindings } from './strategies.ts';
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
/** After so long without a change the next one is not waited for until the frame. */
const quiet = 50;
/** The address changes before the page does: for so long the former thread is not believed to be the new one. */
const formerStays = 1000;

const attributeFilter = (
  'class style hidden title value email src aria-hidden aria-expanded aria-selected aria-checked data-eventid data-email ' +
  'data-message-id data-legacy-message-id data-legacy-thread-id'
).split(' ');

/** So many keys are remembered with their address. */
const mostPlaces = 50;

/** What is being typed is not read, and every key changes it. */
function isTyped({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return Boolean(element?.closest('[contenteditable=true]'));
}

/**
 * The part of an address that says what is shown: opening a compose box beside a thread is no move, nor is coming to the
 * same thread from another list.
 */
function addressOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash.replace(/^[^?]*\/(?=\w{16})|\?.*$/g, '');
}

/**
 * Follows a page: tells each view of it once, at once that a former one has gone, and takes no more of the page's time
 * than it must.
 */
export function observe({ adapter, page: pageNow, signal, onView, onChange }: Observation): { readAgain(): void } {
  const { document } = pageNow();
  const window = document.defaultView ?? globalThis;
  let memory: NonNullable<Page['memory']> = new WeakMap();
  let watched: Node[] = [];
  let shown: View | null = null;
  let address = addressOf(pageNow().url);
  let movedAt = -Infinity;
  /** The address under which each key was last shown. */
  const places = new Map<string, string>();
  let turn = 0;
  let lastRead = -Infinity;
  let lastCheck = -Infinity;
  let lastKey: string | null = null;
  let cancelFrame: (() => void) | null = null;
  let later: ReturnType<typeof setTimeout> | undefined;

  const page = (): Page => ({ ...pageNow(), memory });

  function forget(records: readonly MutationRecord[]): void {
    forgetAround(memory, new Set(records.map(({ target }) => target)));
  }

  const mutations = new MutationObserver((records) => {
    const telling = records.filter((record) => !isTyped(record));
    if (!telling.length) return;
    forget(telling);
    changed();
  });

  /**
   * What changes after a quiet moment is looked at as soon as the page has done its work, before it is painted; what
   * goes on changing once for a frame. A tab that is not seen has no frames.
   */
  function changed(): void {
    if (cancelFrame || signal.aborted) return;
    const run = (): void => {
      cancelFrame = null;
      check();
    };
    if (document.hidden) {
      const timer = setTimeout(run, readEvery);
      cancelFrame = () => clearTimeout(timer);
    } else if (performance.now() - lastCheck > quiet) {
      cancelFrame = soon(run);
    } else {
      const frame = window.requestAnimationFrame(run);
      cancelFrame = () => window.cancelAnimationFrame(frame);
    }
  }

  /** Frames come and go: the nodes that matter are asked for each time. */
  function watch(nodes: Node[]): void {
    if (nodes.length === watched.length && nodes.every((node, at) => node === watched[at])) return;
    forget(mutations.takeRecords());
    mutations.disconnect();
    watched = nodes;
    for (const node of nodes) {
      mutations.observe(node, { childList: true, subtree: true, characterData: true, attributeFilter });
    }
  }

  /** Looks at what is on the screen, and reads it where it is new or its last reading is old enough. */
  function check(): void {
    const current = page();
    lastCheck = performance.now();
    watch(adapter.watched(current));
    onChange?.(current);
    if (signal.aborted) return;
    const now = lastCheck;
    const key = adapter.key(current);
    if (isFormer(current, key, now)) {
      turn++;
      lastKey = null;
      showNothing(current, '');
      checkIn(formerStays);
    } else if (key !== lastKey || now - lastRead >= readEvery) {
      lastKey = key;
      lastRead = now;
      void read(current, key);
    } else checkIn(readEvery);
  }

  function checkIn(milliseconds: number): void {
    clearTimeout(later);
    later = setTimeout(changed, milliseconds);
  }

  /**
   * The address has moved on and the page has not yet: what stands in it was shown under another address before. Sites
   * are known to paint a former conversation once more, too, and not only the last one.
   */
  function isFormer({ url }: Page, key: string, now: number): boolean {
    const here = addressOf(url);
    if (here !== address) {
      address = here;
      movedAt = now;
    }
    const there = places.get(key) ?? here;
    if (there !== here && now < movedAt + formerStays) return true;
    places.delete(key);
    places.set(key, here);
    for (const oldest of places.keys()) if (places.size > mostPlaces) places.delete(oldest);
    return false;
  }

  async function read(current: Page, key: string): Promise<void> {
    const mine = ++turn;
    const reading = adapter.read(current);
    let view = readSlice(reading);
    if (!view) {
      // The former client is off the screen before the new one is read.
      if (shown && shown.kind !== 'none' && shown.key !== key) showNothing(current, key);
      view = await readOn(reading, () => mine === turn);
    }
    if (!view || mine !== turn) return;
    if (view.key === adapter.key(page())) show(view);
    else changed();
  }

  function showNothing(page: Page, key: string): void {
    show(emptyView(adapter.name, key, page, noFindings()));
  }

  function show(view: View): void {
    if (shown && isSameView(shown, view)) return;
    shown = view;
    onView(view);
  }

  function stop(): void {
    turn++;
    mutations.disconnect();
    cancelFrame?.();
    clearTimeout(later);
  }

  if (!signal.aborted) {
    for (const name of ['hashchange', 'popstate']) window.addEventListener(name, changed, { signal });
    // A frame's load does not bubble, but it is seen on its way down.
    document.addEventListener('load', changed, { signal, capture: true });
    signal.addEventListener('abort', stop, { once: true });
    check();
  }

  return {
    readAgain() {
      memory = new WeakMap();
      shown = null;
      lastKey = null;
      changed();
    },
  };
}
