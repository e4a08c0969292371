import { makeFrameElements } from './frame-elements.ts';
import { followFocus } from './frame-focus.ts';
import { makeUpdateNotice } from './frame-notice.ts';
import { narrowest, withinBounds, type FrameState } from './frame-state.ts';
import { makeGrip } from './grip.ts';
import { makeSidebarPage } from './sidebar-page.ts';

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
  const sidebar = makeSidebarPage(document, root, side);
  const notice = makeUpdateNotice(document);
  tab.addEventListener('click', enter);
  const grip = makeGrip({
    document,
    side,
    width: () => state.width,
    moved(width) {
      state = { ...state, width: withinBounds(width) };
      layOut(document, side, grip, state);
    },
    settled: () => set(state),
  });
  side.append(grip);

  function show() {
    side.hidden = !state.open;
    tab.hidden = state.open;
    layOut(document, side, grip, state);
    // Webmails that lay themselves out by script do it anew.
    document.defaultView?.dispatchEvent(new Event('resize'));
    if (state.open) sidebar.load();
  }

  function set(next: FrameState) {
    state = next;
    show();
    options.settled(state);
  }

  const focus = followFocus({ document, host, sidebar, signal: options.signal });
  function enter() {
    focus.leavePage();
    set({ ...state, open: true });
    sidebar.frame.focus();
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
    key: sidebar.key,
    showNotice() {
      side.replaceChildren(notice.element);
      side.hidden = false;
      tab.hidden = true;
      if (focus.wasInFrame()) notice.reload.focus();
    },
  };
}

/** Gives the sidebar and its edge their width, and the page its own room beside them. */
function layOut(
  { documentElement }: Document,
  side: HTMLElement,
  grip: HTMLElement,
  { open, width }: FrameState,
): void {
  side.style.setProperty('--width', `${width}px`);
  grip.ariaValueNow = String(width);
  // With less than a phone's width left it is laid over the page.
  const hasRoom = open && documentElement.clientWidth - width > narrowest;
  documentElement.style.marginInlineEnd = hasRoom ? `${width}px` : '';
}
