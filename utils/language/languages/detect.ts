import { languages } from './index.ts';
import type { Language } from './language.ts';

/** The beginning of a text tells its language. */
const enough = 4000;

const frequent = languages.map((language) => ({ language, words: new Set(language.frequent) }));

/** The language that most of a text's frequent words belong to; `otherwise` where none is ahead of that one. */
export function languageOf(text: string, otherwise: Language = languages[0]): Language {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  const counts = frequent.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  const start = { language: otherwise, count: counts.find(({ language }) => language === otherwise)?.count ?? 0 };
  return counts.reduce((one, other) => (other.count > one.count ? other : one), start).language;
}
