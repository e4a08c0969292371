import type { Word } from '../words.ts';
import type { Markers } from './markers.ts';
import type { Actor, Found } from './said.ts';

/** "Our lead designer Dario": so many words stand before the name. */
const longestTitle = 3;

function isCapital(sentence: string, { start }: Word): boolean {
  return /^\p{Lu}\p{L}/u.test(sentence.slice(start, start + 4));
}

/** Where a sentence or a part of it begins with the name that stands here, or with "my colleague" and it; null elsewhere. */
function beginOf(words: readonly Word[], at: number, { possessives }: Markers): number | null {
  const from = words.findLastIndex((word, index) => index <= at && (index === 0 || word.afterMark));
  const isTheirs = at - from <= longestTitle && possessives.standsAt(words, from);
  return from === at || isTheirs ? from : null;
}

/** "Anna will": the name that a sentence or a part of it begins with, and what is said of it. */
function namedIn(sentence: string, words: readonly Word[], markers: Markers): Found[] {
  const { future, noNames } = markers;
  const capital = (word: Word): boolean => isCapital(sentence, word);
  return future.find(words).flatMap((found) => {
    const name = words.slice(Math.max(0, found.first - 2), found.first);
    const from = name.findLastIndex((word, index) => index === 0 || word.afterMark || !capital(word));
    const parts = name.slice(from < 0 ? 0 : from).filter(capital);
    const [first] = parts;
    const at = found.first - parts.length;
    if (first === undefined || parts.at(-1) !== name.at(-1)) return [];
    const begin = beginOf(words, at, markers);
    if (begin === null || noNames.standsAt(words, at)) return [];
    const who = { kind: 'person' as const, name: sentence.slice(first.start, parts.at(-1)?.end) };
    return [{ ...found, first: begin, about: found.last + 1, kind: 'commitment' as const, who }];
  });
}

/** "I've asked Dario to": whoever is named does it, else somebody on the writer's side; never the reader. */
function delegatedIn(sentence: string, words: readonly Word[], markers: Markers): Found[] {
  const { delegating, requests, articles, noNames } = markers;
  return delegating.find(words).flatMap((found): Found[] => {
    if (requests.standsAt(words, found.first)) return [];
    const name = words.slice(found.first + 1, found.about).filter((word) => isCapital(sentence, word));
    const [first] = name;
    if (first === undefined) return [{ ...found, kind: 'commitment', who: { kind: 'writer' } }];
    const at = words.indexOf(first);
    // "Ich habe Sie gebeten": that is the reader.
    if (noNames.standsAt(words, at)) return [];
    const who: Actor = articles.standsAt(words, at - 1)
      ? { kind: 'writer' }
      : { kind: 'person', name: sentence.slice(first.start, name.at(-1)?.end) };
    return [{ ...found, kind: 'commitment', who }];
  });
}

/** What somebody else is going to do, as the writer says. */
export function saidOfOthers(sentence: string, words: readonly Word[], markers: Markers): Found[] {
  return [...namedIn(sentence, words, markers), ...delegatedIn(sentence, words, markers)];
}
