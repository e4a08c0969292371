import { browser } from '../../utils/platform/browser.ts';
import { once } from '../../utils/platform/once.ts';

/** The language of the browser's own interface, which mails and notes may be in: the same until the browser is started again. */
export const language = once(() => browser.i18n.getUILanguage());

/**
 * The language tag that dates and numbers among our texts are written by. Where the texts are in another language than the
 * browser it is that of the texts, with the browser's region where that language is known as it is written there: `en-DE`
 * has its own clock, and its own order of day and month. Else English is as most of the world writes it, `en-GB`.
 */
export const textLanguage = once(() => {
  const written = new Intl.Locale(browser.i18n.getMessage('ui_textLanguage') || 'en');
  const ofBrowser = new Intl.Locale(language());
  const { region } = ofBrowser;
  if (isWrittenAlike(written, ofBrowser) && (written.language !== 'en' || isKnown(ofBrowser))) return language();
  const there = region === undefined ? null : new Intl.Locale(written, { region });
  if (there !== null && isKnown(there)) return there.toString();
  const tag = written.toString();
  return tag === 'en' ? 'en-GB' : tag;
});

/** Whether two tags name one language in one script, in whatever region. */
function isWrittenAlike(one: Intl.Locale, other: Intl.Locale): boolean {
  return one.language === other.language && one.maximize().script === other.maximize().script;
}

/** Whether there are formats for the region of a tag; otherwise those of the language's largest region would be taken. */
function isKnown(tag: Intl.Locale): boolean {
  const { locale } = new Intl.DateTimeFormat(tag).resolvedOptions();
  return new Intl.Locale(locale).region === tag.region;
}
