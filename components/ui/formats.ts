import { once } from '../../utils/platform/once.ts';
import { language, textLanguage } from './language.ts';

/** Makes a format once for each language and shape: making one takes longer than formatting a page of a timeline. */
function kept<Options, Format>(make: (language: string, options?: Options) => Format) {
  const formats = new Map<string, Format>();
  return (options?: Options): Format => {
    const key = textLanguage() + JSON.stringify(options);
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = make(textLanguage(), options);
    formats.set(key, made);
    return made;
  };
}

export const dateFormat = kept((tag, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
export const relativeFormat = kept((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
export const pluralRules = kept((tag) => new Intl.PluralRules(tag));
export const numberFormat = kept((tag, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
export const listFormat = kept((tag) => new Intl.ListFormat(tag));
/** Names in the order of the browser's language, whatever the texts are in, `Store 2` before `Store 10`. */
export const nameOrder = once(() => new Intl.Collator(language(), { numeric: true }));

/** Makes the formats that most screens need, where there is time while something else is waited for: the first ones take long. */
export function makeFormats(): void {
  numberFormat();
  pluralRules();
  relativeFormat();
  dateFormat({ day: 'numeric', month: 'long' });
}
