import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../../utils/platform/browser.ts';
import { numberFormat, pluralRules } from './formats.ts';
import { language } from './language.ts';

/** The name of a text in `public/_locales`. */
export type MessageKey = keyof typeof messages;
/** The names of texts that have a form for each plural: `…_one`, `…_other` and what else a language needs. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Texts without substitutions, as they were first asked for: the browser takes its time to answer. */
const fixed = new Map<MessageKey, string>();

/** A text in the person's language; `$1`, `$2` … in it are replaced by the substitutions. */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  if (substitutions.length > 0) return browser.i18n.getMessage(key, substitutions.map(String));
  const known = fixed.get(key) ?? browser.i18n.getMessage(key);
  fixed.set(key, known);
  return known;
}

/** A text that depends on a number, which is its `$1`. */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = pluralRules().select(count);
  const all = [number(count), ...substitutions.map(String)];
  return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all);
}

/** A number as this language writes it. */
export function number(value: number): string {
  return numberFormat().format(value);
}

/** Tells the document its language and direction: once, before anything is shown. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
