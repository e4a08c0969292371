import { languages } from './languages/index.ts';
import { languageOf } from './languages/detect.ts';

/**
 * The language tag that notes are read by: that of the mail or of the browser, whichever their words belong to, since notes of a
 * talk need not be in the language that the mail is written in. The mail's where their words do not tell.
 */
export function localeOfNotes(notes: string, mail: string, browser: string): string {
  const codeOf = (locale: string) => locale.split('-')[0];
  const ofMail = languages.find(({ code }) => code === codeOf(mail));
  const told = languageOf(notes, ofMail).code;
  return told !== codeOf(mail) && told === codeOf(browser) ? browser : mail;
}
