import { loosen } from './fold.ts';
import { areNicknames } from './nicknames.ts';
import type { NameWord, PersonName } from './person-name.ts';

/**
 * How two names go together, from the surest on: the same words, the same in another order, one with a nickname, one
 * that leaves words out, one with initials, one that is a single word of the other. `contradict` are two people's.
 */
export type NameAgreement = 'same' | 'order' | 'nickname' | 'shorter' | 'initial' | 'part' | 'contradict';

/** Compares two names; the same whichever comes first. */
export function compareNames(one: PersonName, other: PersonName): NameAgreement {
  if (one.generation !== null && other.generation !== null && one.generation !== other.generation) return 'contradict';
  const isSame = sameWords(one.isTransliterated || other.isTransliterated);
  const [longer, shorter] =
    one.words.length >= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (isSame(joined(longer), joined(shorter))) return isWhole(longer) ? 'same' : 'part';
  if (hasSameWords(longer, shorter, isSame)) return 'order';
  if (shorter.length === 1) return singleWord(longer, shorter, isSame);
  return compareInOrder(longer, shorter, isSame);
}

type SameWord = (one: NameWord, other: NameWord) => boolean;

/** There is more than one way to write a name of another script in Latin letters. */
function sameWords(isLoose: boolean): SameWord {
  return (one, other) =>
    one.plain === other.plain || one.wide === other.wide || (isLoose && loosen(one.plain) === loosen(other.plain));
}

/** `Jo Anne` is `Joanne`, and a name in Chinese characters needs no space. */
function joined(words: readonly NameWord[]): NameWord {
  return { plain: words.map(({ plain }) => plain).join(''), wide: words.map(({ wide }) => wide).join('') };
}

/** A first name alone is borne by many; two words, or a name in characters that are words themselves, are not. */
function isWhole(words: readonly NameWord[]): boolean {
  const [first] = words;
  return words.length > 1 || (first !== undefined && first.plain.length > 1 && /^[\p{Lo}]+$/u.test(first.plain));
}

function hasSameWords(one: readonly NameWord[], other: readonly NameWord[], isSame: SameWord): boolean {
  return one.length === other.length && takeOut(one, other, isSame).length === 0;
}

/** What is left of words when those of others were taken out of them, each once. */
function takeOut(words: readonly NameWord[], others: readonly NameWord[], isSame: SameWord): NameWord[] {
  const left = [...words];
  for (const other of others) {
    const at = left.findIndex((word) => isSame(word, other));
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** `Anna` may be `Anna Berg`, and so may `Berg`; `Bill` may be `William Smith`. */
function singleWord(longer: readonly NameWord[], shorter: readonly NameWord[], isSame: SameWord): NameAgreement {
  const [word] = shorter;
  const [first, last] = [longer[0], longer.at(-1)];
  if (word === undefined || first === undefined || last === undefined) return 'contradict';
  const isPart = isSame(word, first) || isSame(word, last) || areNicknames(word.plain, first.plain);
  return isPart && word.plain.length > 1 ? 'part' : 'contradict';
}

/** First name against first name; the others in their order, where one of the names may leave some out. */
function compareInOrder(longer: readonly NameWord[], shorter: readonly NameWord[], isSame: SameWord): NameAgreement {
  const [[first, ...rest], [otherFirst, ...otherRest]] = [longer, shorter];
  if (first === undefined || otherFirst === undefined) return 'contradict';
  const found: NameAgreement[] = [];
  if (areNicknames(first.plain, otherFirst.plain)) found.push('nickname');
  else if (!isSame(first, otherFirst)) {
    if (!isInitial(first, otherFirst)) return 'contradict';
    found.push('initial');
  }
  let from = 0;
  for (const word of otherRest) {
    const same = rest.findIndex((each, at) => at >= from && isSame(each, word));
    const at = same >= 0 ? same : rest.findIndex((each, index) => index >= from && isInitial(each, word));
    if (at < 0) return 'contradict';
    if (same < 0) found.push('initial');
    from = at + 1;
  }
  if (rest.length > otherRest.length) found.push('shorter');
  return weakest(found);
}

function isInitial(one: NameWord, other: NameWord): boolean {
  const [short, long] = one.plain.length <= other.plain.length ? [one, other] : [other, one];
  return [...short.plain].length === 1 && (long.plain.startsWith(short.plain) || long.wide.startsWith(short.plain));
}

const order: readonly NameAgreement[] = ['same', 'nickname', 'shorter', 'initial'];

function weakest(found: readonly NameAgreement[]): NameAgreement {
  return order.findLast((each) => found.includes(each)) ?? 'same';
}
