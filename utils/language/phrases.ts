import type { Word } from './words.ts';

/** Where a phrase was found: in which words, the last one included, and in which of them what it is about begins. */
export interface PhraseFound {
  first: number;
  last: number;
  /** The word that its verb is, else the one behind it. */
  about: number;
}

/** The phrases of a list, as `Language` writes them. */
export interface Phrases {
  /** Where they stand in a sentence, the longest of those that begin in one place. */
  find: (words: readonly Word[]) => PhraseFound[];
  /** Whether one of them begins with this word. */
  standsAt: (words: readonly Word[], index: number) => boolean;
}

interface Verbs {
  /** Each as one string, with its words parted by blanks. */
  known: ReadonlySet<string>;
  mostWords: number;
}

/** How many words `~` and `+` stand for at most. */
const mostBetween: Readonly<Record<string, number>> = { '~': 4, '+': 7 };
/** Words in front of a sentence that a comma parts from it: "Anna, …", "By the way, …". */
const mostLeads = 2;
const longestLead = 3;

/** In which words a sentence begins: in the first, and behind what is called out before it. */
function beginningsOf(words: readonly Word[]): ReadonlySet<number> {
  const beginnings = [0];
  for (let lead = 0; lead < mostLeads; lead++) {
    const from = beginnings.at(-1) ?? 0;
    const next = words.findIndex(({ afterMark }, index) => index > from && afterMark);
    if (next < 0 || next - from > longestLead) break;
    beginnings.push(next);
  }
  return new Set(beginnings);
}

/** How many words the verb that stands here has: the longest is taken, 0 where none does. */
function verbLength(words: readonly Word[], at: number, { known, mostWords }: Verbs): number {
  for (let count = mostWords; count > 0; count--) {
    const part = words.slice(at, at + count);
    const isApart = part.some(({ afterMark }, index) => index > 0 && afterMark);
    if (part.length === count && !isApart && known.has(part.map(({ word }) => word).join(' '))) return count;
  }
  return 0;
}

/** The word behind the phrase, and the one that its verb begins with; null where it does not stand here. */
function endOf(
  phrase: readonly string[],
  words: readonly Word[],
  at: number,
  verbs: Verbs,
  isFirst: boolean,
): { end: number; verb: number | null } | null {
  const [part, ...rest] = phrase;
  if (part === undefined) return { end: at, verb: null };
  const most = mostBetween[part];
  if (most !== undefined) {
    for (let count = 0; count <= most; count++) {
      if (words.slice(at, at + count).some(({ afterMark }) => afterMark)) return null;
      const found = endOf(rest, words, at + count, verbs, false);
      if (found) return part === '+' ? { ...found, verb: at } : found;
    }
    return null;
  }
  const word = words[at];
  if (!word || (!isFirst && word.afterMark)) return null;
  const length = part === '*' ? verbLength(words, at, verbs) : Number(word.word === part);
  const found = length > 0 ? endOf(rest, words, at + length, verbs, false) : null;
  return found && part === '*' ? { end: found.end, verb: at } : found;
}

/** Makes phrases ready to be looked for; `verbs` are what `*` stands for. */
export function phrasesOf(list: readonly string[], verbs: readonly string[] = []): Phrases {
  const mostWords = Math.max(0, ...verbs.map((verb) => verb.split(' ').length));
  const known: Verbs = { known: new Set(verbs), mostWords };
  const byFirst = new Map<string, { parts: string[]; begins: boolean }[]>();
  for (const phrase of list) {
    const begins = phrase.startsWith('^ ');
    const parts = (begins ? phrase.slice(2) : phrase).split(' ');
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, begins }]);
  }
  const longestAt = (words: readonly Word[], at: number, begins: boolean): PhraseFound | null => {
    const candidates = [...(byFirst.get(words[at]?.word ?? '') ?? []), ...(byFirst.get('*') ?? [])];
    let longest: PhraseFound | null = null;
    for (const { parts, begins: mustBegin } of candidates) {
      if (mustBegin && !begins) continue;
      const found = endOf(parts, words, at, known, true);
      if (found && found.end - 1 > (longest?.last ?? -1))
        longest = { first: at, last: found.end - 1, about: found.verb ?? found.end };
    }
    return longest;
  };
  return {
    find: (words) => {
      const beginnings = beginningsOf(words);
      return words.flatMap((_, at) => longestAt(words, at, beginnings.has(at)) ?? []);
    },
    standsAt: (words, index) => longestAt(words, index, false) !== null,
  };
}
