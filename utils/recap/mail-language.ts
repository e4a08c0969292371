import { type MailLanguage, mailLanguages } from '../records/fields.ts';

/** The language of a language tag, where mails are written in it; else English. */
export function languageOfTag(locale: string): MailLanguage {
  const [language] = locale.split('-');
  return mailLanguages.find((each) => each === language) ?? 'en';
}

/**
 * The language tag that a mail is written by: in the client's language, or in the browser's where theirs is not known. The
 * region is the browser's: whoever writes has its clock, and its order of day and month.
 */
export function mailLocale(language: MailLanguage | null, browserLocale: string): string {
  const { region } = new Intl.Locale(browserLocale);
  const written = language ?? languageOfTag(browserLocale);
  if (region) return `${written}-${region}`;
  return written === 'en' ? 'en-GB' : written;
}
