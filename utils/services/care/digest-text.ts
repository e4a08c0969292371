import { browser } from '../../platform/browser.ts';
import type { CareAt } from './list.ts';

/** So many things are named. */
export const named = 3;

/** How many are late, and the weightiest by name; null where nothing needs care. */
export function digestText({
  others,
  total,
  late,
}: Pick<CareAt, 'others' | 'total' | 'late'>): { title: string; message: string } | null {
  if (total === 0) return null;
  const title = late > 0 ? counted('digest_late', late) : counted('digest_care', total);
  return { title, message: others.slice(0, named).map(lineOf).join('\n') };
}

function lineOf({ clientName, wait: { signal, title, who } }: CareAt['others'][number]): string {
  const what = title || browser.i18n.getMessage(signal === 'recap-owed' ? 'event_untitled' : 'care_untitled');
  const words = browser.i18n.getMessage(`care_what_${camelCase(signal)}`, [what, who]);
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
