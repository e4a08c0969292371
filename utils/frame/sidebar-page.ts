import { browser } from '../platform/content-browser.ts';

/** The sidebar's page in its frame. */
export interface SidebarPage {
  frame: HTMLIFrameElement;
  /** Known to this frame alone: a sidebar that the page itself put somewhere does not have it. */
  key: string;
  /** Whether the person is in it. */
  isInside(): boolean;
  /** Puts the page there when it is needed for the first time; it is kept from then on. */
  load(): void;
}

/** Makes the frame that is to lie in `side`, within `root`; it is empty yet. */
export function makeSidebarPage(document: Document, root: ShadowRoot, side: HTMLElement): SidebarPage {
  const frame = document.createElement('iframe');
  const key = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  const isInside = () => root.activeElement === frame;
  frame.title = 'Clientside';
  // The focus that it was given before is lost when its document comes.
  frame.addEventListener('load', () => isInside() && frame.contentWindow?.focus());
  return {
    frame,
    key,
    isInside,
    load() {
      if (frame.src) return;
      frame.src = browser.runtime.getURL(`/sidebar.html#${key}`);
      side.append(frame);
    },
  };
}
