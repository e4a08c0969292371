import { browser } from '../platform/content-browser.ts';
import frameStyle from './frame.css?inline';

/** What the sidebar is made of in the page. */
export interface FrameElements {
  host: HTMLElement;
  root: ShadowRoot;
  side: HTMLElement;
  /** Opens the sidebar where it is collapsed. */
  tab: HTMLElement;
}

const hostName = 'clientside-frame';

/** Makes them, and takes out what an instance before an update has left in the page. */
export function makeFrameElements(document: Document): FrameElements {
  for (const former of document.querySelectorAll(hostName)) former.remove();
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frameStyle);
  root.adoptedStyleSheets = [sheet];
  const side = document.createElement('div');
  side.className = 'side';
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.textContent = '‹';
  tab.title = browser.i18n.getMessage('frame_open');
  root.append(side, tab);
  return { host, root, side, tab };
}
