import { emptyView } from './empty-view.ts';
import { followMoves, formerStays } from './former-page.ts';
import { isSameView, readOn, readSlice } from './reading.ts';
import { forgetAround } from './remembered.ts';
import { noFindings } from './strategies.ts';
import type { Page, SiteAdapter } from './site-adapter.ts';
import type { View } from './view.ts';
import { watchNodes } from './watch.ts';
import { readEvery, startLooking } from './when-to-look.ts';

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

/**
 * Follows a page: tells each view of it once, at once that a former one has gone, and takes no more of the page's time
 * than it must.
 */
export function observe({ adapter, page: pageNow, signal, onView, onChange }: Observation): { readAgain(): void } {
  let memory: NonNullable<Page['memory']> = new WeakMap();
  let shown: View | null = null;
  let turn = 0;
  let lastRead = -Infinity;
  let lastKey: string | null = null;

  const page = (): Page => ({ ...pageNow(), memory });
  const noteShown = followMoves(pageNow().url);
  const looking = startLooking(pageNow().document, signal, look);
  const watch = watchNodes(signal, (nodes) => forgetAround(memory, nodes), looking.soon);

  /** Looks at what is on the screen, and reads it where it is new or its last reading is old enough. */
  function look(at: number): void {
    const current = page();
    watch(adapter.watched(current));
    onChange?.(current);
    if (signal.aborted) return;
    const key = adapter.key(current);
    const isFormer = noteShown(current.url, key, at);
    if (isFormer) {
      turn++;
      lastKey = null;
      showNothing(current, '');
      looking.later(formerStays);
    } else if (key !== lastKey || at - lastRead >= readEvery) {
      lastKey = key;
      lastRead = at;
      void read(current, key);
    } else looking.later(readEvery);
  }

  async function read(current: Page, key: string): Promise<void> {
    const mine = ++turn;
    const reading = adapter.read(current);
    let view = readSlice(reading);
    if (!view) {
      // The former client is off the screen before the new one is read.
      if (shown && shown.kind !== 'none' && shown.key !== key) showNothing(current, key);
      view = await readOn(reading, () => mine === turn && !signal.aborted);
    }
    if (!view || mine !== turn) return;
    if (view.key === adapter.key(page())) show(view);
    else looking.soon();
  }

  function showNothing(page: Page, key: string): void {
    show(emptyView(adapter.name, key, page, noFindings()));
  }

  function show(view: View): void {
    if (shown && isSameView(shown, view)) return;
    shown = view;
    onView(view);
  }

  if (!signal.aborted) look(performance.now());

  return {
    readAgain() {
      memory = new WeakMap();
      shown = null;
      lastKey = null;
      looking.soon();
    },
  };
}
