import { languages } from '../languages/index.ts';
import { phrasesOf } from '../phrases.ts';
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

/** So few words do not tell their language. */
const rhetorical = phrasesOf(languages.flatMap((language) => language.rhetorical));

/** Whether this is all that is said, and waits for no answer: "Right?", "How have you been?"; a single word asks only by itself: "When?". */
function isRhetorical(words: readonly Word[], { wondered, questions }: Markers): boolean {
  if (words.length === 1) return !wondered.standsAt(words, 0) && questions.find(words).length === 0;
  return rhetorical.find(words).some(({ first, last }) => first === 0 && last === words.length - 1);
}

/** The words of a sentence that can promise or ask something: without a greeting and without politeness; none where it is all talk. */
export function plainWords(words: readonly Word[], markers: Markers): readonly Word[] {
  if (markers.talk.find(words).length > 0) return [];
  const plain = withoutCourtesies(withoutGreeting(words, markers), markers);
  return isRhetorical(plain, markers) ? [] : plain;
}
