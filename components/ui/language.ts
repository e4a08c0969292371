import { browser } from '../../utils/platform/browser.ts';
import { once } from '../../utils/platform/once.ts';

/** The language of the browser's own interface, which mails and notes may be in: the same until the browser is started again. */
export const language = once(() => browser.i18n.getUILanguage());

/**
 * The language tag that dates and numbers among our texts are written by. Where the texts are in another language than the
 * browser it is that of the texts, with the browser's region: its clock, and its order of day and month.
 */
export const textLanguage = once(() => {
  const written = browser.i18n.getMessage('ui_textLanguage') || 'en';
  const { language: ofBrowser, region } = new Intl.Locale(language());
  if (ofBrowser === written) return language();
  if (region) return `${written}-${region}`;
  return written === 'en' ? 'en-GB' : written;
});
