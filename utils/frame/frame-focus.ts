import type { SidebarPage } from './sidebar-page.ts';

/** Where the person is: in the page, or in the sidebar that lies in a closed root of it. */
export interface FrameFocus {
  /** Remembers where in the page they are, who now go into the sidebar. */
  leavePage(): void;
  /** Takes them back there; false where that place has gone. */
  backToPage(): boolean;
  /** Whether they are in the sidebar, or were until this very moment. */
  wasInFrame(): boolean;
}

/** Follows the focus until `signal` ends it. `host` is the element that the sidebar lies in. */
export function followFocus(options: {
  document: Document;
  host: Element;
  sidebar: Pick<SidebarPage, 'isInside'>;
  signal: AbortSignal;
}): FrameFocus {
  const { document, host, sidebar, signal } = options;
  const view = document.defaultView;
  let wasIn = false;
  view?.addEventListener('blur', () => (wasIn = sidebar.isInside()), { signal });
  view?.addEventListener('focus', () => setTimeout(() => (wasIn = false)), { signal });

  let before: HTMLElement | null = null;
  return {
    leavePage() {
      const { activeElement } = document;
      before = activeElement instanceof HTMLElement && activeElement !== host ? activeElement : null;
    },
    backToPage() {
      const place = before;
      before = null;
      if (place?.isConnected !== true || place === document.body) return false;
      place.focus();
      return true;
    },
    wasInFrame: () => wasIn,
  };
}
