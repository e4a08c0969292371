import type { Word } from '../words.ts';
import type { Markers } from './markers.ts';

/** A greeting and a name are not longer. */
const longestGreeting = 5;

/** The words from which on a sentence says something: behind its greeting. */
function withoutGreeting(words: readonly Word[], { greetings }: Markers): readonly Word[] {
  if (!greetings.standsAt(words, 0)) return words;
  const next = words.findIndex(({ afterMark }, index) => index > 0 && afterMark);
  return next > 0 && next <= longestGreeting ? words.slice(next) : words;
}

/** Leaves out politeness, up to where the sentence goes on with something else. */
function withoutCourtesies(words: readonly Word[], { courtesies, linking }: Markers): readonly Word[] {
  const found = courtesies.find(words);
  if (found.length === 0) return words;
  let until = 0;
  return words.flatMap((word, index) => {
    const courtesy = found.find(({ first }) => first === index);
    if (courtesy) {
      const next = words.findIndex(
        ({ afterMark }, at) => at > courtesy.last && (afterMark || linking.standsAt(words, at)),
      );
      until = next < 0 ? words.length : next;
    }
    if (index < until) return [];
    return index === until && until > 0 ? [{ ...word, afterMark: true }] : [word];
  });
}

/** The words of a sentence that can promise or ask something: without a greeting and without politeness; none where it is all talk. */
export function plainWords(words: readonly Word[], markers: Markers): readonly Word[] {
  if (markers.talk.find(words).length > 0) return [];
  return withoutCourtesies(withoutGreeting(words, markers), markers);
}
