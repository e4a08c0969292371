import { fold } from '../identity/fold.ts';

/** What stands before a name and is nobody's first name, with a dot or without; folded. */
const titles = new Set(
  `mr mrs ms miss mx sir dame lord lady dr dra prof professor doctor herr hr frau fr mme mlle monsieur madame
  signor signora signore dott dottssa sr sra srta senor senora gospodin pani`.split(/\s+/),
);
/** What is a title with its dot only: without one, Phil, Ing, Sig and Mag are first names. */
const withDot = new Set('rev dipl ing med phil mag univ sig ssa avv eng'.split(' '));

/** Whether a word before the name greets nobody alone: "Dr.", "Dipl.-Ing.", "Frau", an initial. */
export function standsBefore(word: string): boolean {
  if (/^\p{L}\.$/u.test(word)) return true;
  const parts = fold(word).match(/\p{L}+/gu) ?? [];
  const hasDot = word.includes('.');
  return parts.length > 0 && parts.every((part) => titles.has(part) || (hasDot && withDot.has(part)));
}
