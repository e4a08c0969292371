import { browser } from '../../utils/platform/browser.ts';

/** The language of the browser's own interface, for dates and numbers. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
