import { isStopWord } from './stop-words.ts';

/** Something that a client said or asked, with its words as the search knows them. */
export interface Said {
  clientId: string;
  id: string;
  text: string;
  words: readonly string[];
}

/** What came up at several clients. */
export interface Topic {
  word: string;
  clientIds: string[];
  said: Said[];
}

const fewestClients = 3;
const shortest = 4;
const most = 8;

/** The words that came up at three clients or more, at most of them first. What everybody writes is left out. */
export function topicsIn(all: readonly Said[]): Topic[] {
  const byWord = new Map<string, Said[]>();
  for (const said of all) {
    for (const word of new Set(said.words)) {
      if (word.length < shortest || /^\P{L}+$/u.test(word) || isStopWord(word)) continue;
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [said]);
      else known.push(said);
    }
  }
  return [...byWord]
    .map(([word, said]) => ({ word, said, clientIds: [...new Set(said.map(({ clientId }) => clientId))] }))
    .filter(({ clientIds }) => clientIds.length >= fewestClients)
    .toSorted(
      (one, other) =>
        other.clientIds.length - one.clientIds.length ||
        other.said.length - one.said.length ||
        one.word.localeCompare(other.word),
    )
    .slice(0, most);
}
