import { sharedWords, tellingWords } from './draft-words.ts';
import type { UpdateContent, UpdateItem } from './update-content.ts';

/** Something that a client should hear of, and why. */
export interface Unsaid {
  item: UpdateItem;
  because: 'late' | 'at-risk' | 'moved' | 'blocked' | 'waiting' | 'challenge';
}

/** So much of its words must stand in a draft for something to be mentioned there. */
const enough = 0.6;

/**
 * What is late, at risk, moved, blocked, in the way or waited for and is not mentioned in a draft, each once: to be named
 * before the draft leaves, so that what is left out is left out on purpose.
 */
export function leftUnsaid(draft: string, content: UpdateContent): Unsaid[] {
  const { late, atRisk, changed, blocked, waiting, challenges } = content;
  const words = tellingWords(draft);
  const all: Unsaid[] = [
    ...late.map((item) => ({ item, because: 'late' as const })),
    ...changed.map(({ id, name, to }) => ({
      item: { id, text: name, day: to, who: '' },
      because: 'moved' as const,
    })),
    ...blocked.map((item) => ({ item, because: 'blocked' as const })),
    ...atRisk.map((item) => ({ item, because: 'at-risk' as const })),
    ...challenges.map((item) => ({ item, because: 'challenge' as const })),
    ...waiting.map((item) => ({ item, because: 'waiting' as const })),
  ];
  const met = new Set<string>();
  return all.filter(({ item }) => {
    if (met.has(item.id)) return false;
    met.add(item.id);
    return !isMentioned(item.text, draft, words);
  });
}

/** What has no telling words of its own, as a name of two letters, is looked for as it stands. */
function isMentioned(text: string, draft: string, words: ReadonlySet<string>): boolean {
  if (tellingWords(text).size === 0) return draft.toLowerCase().includes(text.trim().toLowerCase());
  return sharedWords(text, words) >= enough;
}
