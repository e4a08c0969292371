import type { Output } from '../../messaging/contract.ts';
import { browser } from '../../platform/browser.ts';

type CareItem = Output<'care.list'>['own'][number];

/** So many things are named. */
const named = 3;

/** How many are late, and the weightiest by name; null where nothing needs care. The weightiest come first. */
export function digestText(items: readonly CareItem[]): { title: string; message: string } | null {
  if (items.length === 0) return null;
  const late = items.filter(({ isLate }) => isLate).length;
  const title = late > 0 ? counted('digest_late', late) : counted('digest_care', items.length);
  return { title, message: items.slice(0, named).map(lineOf).join('\n') };
}

function lineOf({ clientName, wait: { signal, title, who } }: CareItem): string {
  const named = title || browser.i18n.getMessage(signal === 'recap-owed' ? 'event_untitled' : 'care_untitled');
  const words = browser.i18n.getMessage(`care_what_${camelCase(signal)}`, [named, who]);
  // Whichever way either of them is written.
  return browser.i18n.getMessage('digest_line', [`\u2068${clientName}\u2069`, `\u2068${words}\u2069`]);
}

/** The names of signals, as texts are named: `promise-ours` is `promiseOurs`. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function counted(key: string, count: number): string {
  const language = browser.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(count);
  const counts = [new Intl.NumberFormat(language).format(count)];
  return browser.i18n.getMessage(`${key}_${form}`, counts) || browser.i18n.getMessage(`${key}_other`, counts);
}
