import { browser } from '../platform/content-browser.ts';
import { makeFrameElements } from './frame-elements.ts';
import { followFocus } from './frame-focus.ts';
import { makeUpdateNotice } from './frame-notice.ts';
import { narrowest, widest, withinBounds, type FrameState } from './frame-state.ts';
import { makeGrip } from './grip.ts';

/** The sidebar beside the page. */
export interface Frame {
  toggle(): void;
  close(): void;
  isOpen(): boolean;
  /** Known to our own frame alone: a sidebar that the page itself put somewhere does not have it. */
  key: string;
  /** Replaces the sidebar by a line and a button: for when the extension was updated under the open page. */
  showNotice(): void;
}

/**
 * Mounts the sidebar page in a frame inside a closed shadow root: the page cannot read what it shows, its styles and
 * its key handlers do not reach it.
 */
export function mountFrame(options: {
  document: Document;
  state: FrameState;
  signal: AbortSignal;
  /** The person opened the sidebar, and is in it now. */
  entered: () => void;
  /** The person has left it so. */
  settled: (state: FrameState) => void;
}): Frame {
  const { document } = options;
  let { state } = options;
  const { host, root, side, tab } = makeFrameElements(document);
  const notice = makeUpdateNotice(document);
  tab.addEventListener('click', enter);
  const grip = makeGrip({
    document,
    side,
    label: browser.i18n.getMessage('frame_resize'),
    bounds: [narrowest, widest],
    width: () => state.width,
    moved(width) {
      state = { ...state, width: withinBounds(width) };
      layOut();
    },
    settled: () => set(state),
  });
  side.append(grip);

  /** The page is loaded once the sidebar is opened for the first time, and kept from then on. */
  let iframe: HTMLIFrameElement | null = null;
  const key = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  const isInside = () => iframe !== null && root.activeElement === iframe;
  function load() {
    if (iframe !== null) return;
    iframe = document.createElement('iframe');
    iframe.title = 'Clientside';
    // The focus that it was given before is lost when its document comes.
    iframe.addEventListener('load', () => isInside() && iframe?.contentWindow?.focus());
    iframe.src = browser.runtime.getURL(`/sidebar.html#${key}`);
    side.append(iframe);
  }

  function layOut() {
    side.style.setProperty('--width', `${state.width}px`);
    grip.setAttribute('aria-valuenow', String(state.width));
    // The page keeps its own room beside the sidebar; with less than a phone's width left it is laid over the page.
    const room = state.open && document.documentElement.clientWidth - state.width > narrowest ? `${state.width}px` : '';
    document.documentElement.style.marginInlineEnd = room;
  }

  function show() {
    side.hidden = !state.open;
    tab.hidden = state.open;
    layOut();
    // Webmails that lay themselves out by script do it anew.
    document.defaultView?.dispatchEvent(new Event('resize'));
    if (state.open) load();
  }

  function set(next: FrameState) {
    state = next;
    show();
    options.settled(state);
  }

  const focus = followFocus({ document, host, isInside, signal: options.signal });
  function enter() {
    focus.leavePage();
    set({ ...state, open: true });
    iframe?.focus();
    options.entered();
  }

  function leave() {
    const isIn = root.activeElement !== null;
    set({ ...state, open: false });
    if (isIn && !focus.backToPage()) tab.focus();
  }

  document.documentElement.append(host);
  show();

  return {
    toggle: () => (state.open ? leave() : enter()),
    close: leave,
    isOpen: () => state.open,
    key,
    showNotice() {
      side.replaceChildren(notice.element);
      side.hidden = false;
      tab.hidden = true;
      if (focus.wasInFrame()) notice.reload.focus();
    },
  };
}
