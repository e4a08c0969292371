import { browser } from '../platform/content-browser.ts';
import { frameStyle } from './frame-style.ts';
import { narrowest, widest, withinBounds, writeFrameState, type FrameState } from './frame-state.ts';
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

const message = (key: 'frame_open' | 'frame_resize' | 'frame_updated' | 'frame_reload') => browser.i18n.getMessage(key);

/**
 * Mounts the sidebar page in a frame inside a closed shadow root: the page cannot read what it shows, its styles and
 * its key handlers do not reach it. Everything is taken out again when the signal fires.
 */
export function mountFrame(options: {
  document: Document;
  site: string;
  state: FrameState;
  signal: AbortSignal;
  /** The person opened the sidebar, and is in it now. */
  entered: () => void;
}): Frame {
  const { document, site, signal } = options;
  let state = options.state;
  // Read now: once the extension was updated under the page, asking for them throws.
  const [updatedText, reloadText] = [message('frame_updated'), message('frame_reload')];
  const host = document.createElement('clientside-frame');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frameStyle);
  root.adoptedStyleSheets = [sheet];

  const side = document.createElement('div');
  side.className = 'side';
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.textContent = '‹';
  tab.title = message('frame_open');
  tab.setAttribute('aria-label', tab.title);
  tab.addEventListener('click', enter, { signal });
  const grip = makeGrip({
    document,
    side,
    label: message('frame_resize'),
    signal,
    width: () => state.width,
    moved(width) {
      state = { ...state, width: withinBounds(width) };
      layOut();
    },
    settled: () => set(state),
  });
  side.append(grip);
  root.append(side, tab);

  /** The page is loaded once the sidebar is opened for the first time, and kept from then on. */
  let iframe: HTMLIFrameElement | null = null;
  const key = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  function load() {
    if (iframe !== null) return;
    iframe = document.createElement('iframe');
    iframe.title = 'Clientside';
    // The focus that it was given before is lost when its document comes.
    iframe.addEventListener('load', () => root.activeElement === iframe && iframe?.contentWindow?.focus(), { signal });
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
    writeFrameState(site, state).catch(() => {});
  }

  /** Whether the person is in the sidebar, or was until this very moment. */
  let wasIn = false;
  const view = document.defaultView;
  view?.addEventListener('blur', () => (wasIn = root.activeElement === iframe), { signal });
  view?.addEventListener('focus', () => setTimeout(() => (wasIn = false)), { signal });

  /** Where the person was in the page before, who goes back there. */
  let before: HTMLElement | null = null;
  function enter() {
    const { activeElement } = document;
    before = activeElement instanceof HTMLElement && activeElement !== host ? activeElement : null;
    set({ ...state, open: true });
    iframe?.focus();
    options.entered();
  }

  function leave() {
    const isIn = root.activeElement !== null;
    set({ ...state, open: false });
    if (!isIn) return;
    if (before?.isConnected === true && before !== document.body) before.focus();
    else tab.focus();
    before = null;
  }

  grip.setAttribute('aria-valuemin', String(narrowest));
  grip.setAttribute('aria-valuemax', String(widest));
  document.documentElement.append(host);
  show();
  signal.addEventListener('abort', () => {
    host.remove();
    document.documentElement.style.marginInlineEnd = '';
  });

  return {
    toggle: () => (state.open ? leave() : enter()),
    close: leave,
    isOpen: () => state.open,
    key,
    showNotice() {
      const notice = document.createElement('p');
      notice.className = 'notice';
      notice.setAttribute('role', 'alert');
      const reload = document.createElement('button');
      reload.textContent = reloadText;
      reload.addEventListener('click', () => document.location.reload());
      notice.append(updatedText, reload);
      side.replaceChildren(notice);
      side.hidden = false;
      tab.hidden = true;
      if (wasIn) reload.focus();
    },
  };
}
