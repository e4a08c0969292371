import { isCompanyName } from './company.ts';
import { fold, foldWide, isTransliterated, loosen } from './fold.ts';
import { generationOf, isDegree, isTitle, withoutAsides } from './name-parts.ts';

/** A word of a name in the two ways in which dotted letters are written without dots. */
export interface NameWord {
  plain: string;
  wide: string;
}

/** A person's name taken apart for comparing. */
export interface PersonName {
  /** The first name first, as far as the text tells. */
  words: NameWord[];
  /** `jr`, `sr`, `iii` and the like: father and son are two. */
  generation: string | null;
  isTransliterated: boolean;
}

const honorifics = /(?<=.)(?:さん|さま|様|殿|先生|님|씨)$/u;

/**
 * Reads a name as people and programs write it: `Berg, Anna`, `Dr. Anna Berg (Northwind)`, `ANNA BERG`,
 * `anna.berg@…`. Null where it names nobody: it is empty, a company's, or a mailbox that says no name.
 */
export function readPersonName(written: string): PersonName | null {
  const text = written.normalize('NFKC').trim();
  if (text.includes('@')) return nameInMailbox(text.slice(0, text.indexOf('@')));
  if (isCompanyName(text)) return null;
  const bare = withoutAsides(text);
  const { ordered, generation } = inOrder(bare);
  return nameOf(ordered, generation, isTransliterated(bare));
}

/** The name that a mailbox spells, `anna.berg`: two words at least. */
export function nameInMailbox(mailbox: string): PersonName | null {
  const words = mailbox
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter(Boolean);
  const isName = words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{L}+$/u.test(word));
  return isName && words.some((word) => word.length > 1) ? nameOf(words, null, false) : null;
}

/**
 * What is the same of a name however it is written: in whatever order its words stand, and with or without spaces. For
 * finding; two keys of each where dotted letters are written two ways.
 */
export function nameKeys({ words }: PersonName): string[] {
  const keysBy = (way: keyof NameWord) => {
    const loose = words.map((word) => loosen(word[way]));
    return [loose.toSorted().join(' '), loose.join('')];
  };
  const isOneWay = words.every(({ plain, wide }) => plain === wide);
  return [...new Set(isOneWay ? keysBy('plain') : [...keysBy('plain'), ...keysBy('wide')])];
}

/** `Berg, Anna` is `Anna Berg`, but in `Anna Berg, PhD` nothing changes places. */
function inOrder(text: string): { ordered: string[]; generation: string | null } {
  const parts = text.split(/[,，、]/u).map((part) => readPart(part));
  const named = parts.filter(({ words }) => words.length > 0);
  const generation = parts.map((part) => part.generation).find((found) => found !== null) ?? null;
  const [family, ...given] = named;
  return { ordered: [...given, ...(family === undefined ? [] : [family])].flatMap(({ words }) => words), generation };
}

/** The words of a part of a name, without titles before and degrees after them. */
function readPart(part: string): { words: string[]; generation: string | null } {
  const joined = part.replace(/['’ʼ`´]/gu, '').replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
  let words: string[] = joined.match(/[\p{L}\p{M}]+/gu) ?? [];
  let generation: string | null = null;
  while (words.length > 0 && isTitle(fold(words[0] ?? ''))) words = words.slice(1);
  for (;;) {
    const last = fold(words.at(-1) ?? '');
    const found = generationOf(last);
    const isAlone = words.length === 1;
    if (!isDegree(last) && (found === undefined || (isAlone && !part.startsWith(' ')))) return { words, generation };
    generation = found ?? generation;
    words = words.slice(0, -1);
  }
}

function nameOf(words: readonly string[], generation: string | null, isForeign: boolean): PersonName | null {
  const bare = words.map((word) => word.replace(honorifics, ''));
  const folded = bare.map((word) => ({ plain: fold(word), wide: foldWide(word) })).filter(({ plain }) => plain !== '');
  return folded.length === 0 ? null : { words: folded, generation, isTransliterated: isForeign };
}
