import { fold } from '../../utils/identity/fold.ts';
import type { Option } from './Select.tsx';

/**
 * The options in whose name each typed word begins a word, in their order, before them those whose name begins with what was
 * typed. Case and accents make no difference.
 */
export function matchingOptions(options: readonly Option<string>[], typed: string): Option<string>[] {
  const sought = fold(typed.trim());
  const words = sought.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...options];
  const [beginning, others]: [Option<string>[], Option<string>[]] = [[], []];
  for (const option of options) {
    const name = fold(option.label);
    if (name.startsWith(sought)) beginning.push(option);
    else if (words.every((word) => beginsWord(name, word))) others.push(option);
  }
  return [...beginning, ...others];
}

const inWord = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that leave no space between words: any letter may begin one. */
const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Looked for without a pattern made of what was typed: it may hold whatever a pattern gives a meaning to. */
function beginsWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
    if (at === 0 || !inWord.test(name.charAt(at - 1)) || spaceless.test(name.charAt(at))) return true;
  return false;
}
