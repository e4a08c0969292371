import { browser } from '../platform/content-browser.ts';

/** A line and a button to reload, for when the extension was updated under the page. */
export interface UpdateNotice {
  element: HTMLElement;
  reload: HTMLElement;
}

/** Made while the extension is there: once it was updated, asking for its texts throws. */
export function makeUpdateNotice(document: Document): UpdateNotice {
  const element = document.createElement('p');
  element.className = 'notice';
  element.role = 'alert';
  const reload = document.createElement('button');
  reload.textContent = browser.i18n.getMessage('frame_reload');
  reload.addEventListener('click', () => document.location.reload());
  element.append(browser.i18n.getMessage('frame_updated'), reload);
  return { element, reload };
}
