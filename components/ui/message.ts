import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../../utils/platform/browser.ts';
import { isStillInstalled } from '../../utils/platform/installed.ts';
import { numberFormat, pluralRules } from './formats.ts';
import { language, textLanguage } from './language.ts';

/** The name of a text in `public/_locales`. */
export type MessageKey = keyof typeof messages;
/** The names of texts that have a form for each plural: `…_one`, `…_other` and what else a language needs. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** Stand where a substitution belongs in a text that is kept: characters that nobody writes. */
const firstMark = 0xe001;
const marks = Array.from({ length: 9 }, (_, index) => String.fromCharCode(firstMark + index));
const anyMark = new RegExp(`[${marks.join('')}]`, 'g');

/** Texts as they were first asked for: the browser takes its time to answer, and a page shows hundreds of them. */
const texts = new Map<string, string>();

/**
 * A text with marks for its substitutions; empty where there is none of this name. To a page that an update has left
 * behind the browser gives none: it shows what it has until it is replaced.
 */
function markedText(key: string): string {
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (!isStillInstalled()) return '';
  const text = browser.i18n.getMessage(key, marks);
  texts.set(key, text);
  return text;
}

function filledIn(text: string, substitutions: readonly (string | number)[]): string {
  return text.replace(anyMark, (mark) => String(substitutions[mark.charCodeAt(0) - firstMark] ?? ''));
}

/** A text in the person's language; `$1`, `$2` … in it are replaced by the substitutions. */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  return filledIn(markedText(key), substitutions);
}

/** A text whose name is told by something that was chosen, as by a template; empty where there is none of this name. */
export function messageNamed(name: string): string {
  return filledIn(markedText(name), []);
}

/** A text that depends on a number, which is its `$1`. */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = pluralRules().select(count);
  return filledIn(markedText(`${key}_${form}`) || markedText(`${key}_other`), [number(count), ...substitutions]);
}

/** A number as this language writes it. */
export function number(value: number): string {
  return numberFormat().format(value);
}

/** Tells the document its language and direction: once, before anything is shown. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = textLanguage();
  // English texts read from the left, also in a browser whose own do not.
  const isOfBrowser = textLanguage() === language();
  document.documentElement.dir = isOfBrowser && browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
