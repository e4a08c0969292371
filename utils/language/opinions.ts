import { languageOf } from './languages/detect.ts';
import { ownSentences } from './read-text.ts';
import { markersOf, type Markers } from './reading/markers.ts';
import { straightened, wordsOf, type Word } from './words.ts';

/** A sentence that says what its writer thinks of the work. */
interface Opinion {
  sort: 'praise' | 'complaint' | 'request';
  sentence: string;
}

/** A sentence that is longer is none that anybody wants to see again. */
const longestOpinion = 600;
/** Nobody has more to say in one mail. */
const mostOpinions = 10;
/** "I don't think they are very happy with it" praises nothing. */
const denial = /n't\b|\b(?:not|never|nicht|nie|kein(?:e|en)?|no|nunca|without|ohne|sin)\b/iu;
/** "If it is not working, call me" complains of nothing. */
const condition = /^(?:\p{L}+,? )?(?:if|should|when|in case|falls|wenn|sollten?|si|cuando|en caso)\b/iu;

/** The sentences of a text, quotes left out, that praise the work, complain of it, or wish it were otherwise. */
export function opinionsIn(text: string): Opinion[] {
  const whole = languageOf(text);
  return ownSentences(text)
    .flatMap((sentence) => {
      if (sentence.length > longestOpinion) return [];
      const sort = sortOf(sentence, markersOf(languageOf(sentence, whole)));
      return sort === null ? [] : [{ sort, sentence }];
    })
    .slice(0, mostOpinions);
}

/** What is against the work weighs most: "great work, but it came too late". A question thinks nothing yet. */
function sortOf(sentence: string, markers: Markers): Opinion['sort'] | null {
  if (/[?？]["”')\]]*$/u.test(sentence) || condition.test(sentence)) return null;
  const words = wordsOf(sentence);
  const has = (list: 'praise' | 'complaints' | 'wishes') => markers[list].find(words).length > 0;
  if (has('complaints')) return 'complaint';
  if (has('wishes')) return 'request';
  return has('praise') && !isDenied(sentence, words, markers) ? 'praise' : null;
}

function isDenied(sentence: string, words: readonly Word[], { praise }: Markers): boolean {
  const [first] = praise.find(words);
  return denial.test(straightened(sentence).slice(0, words[first?.first ?? 0]?.start ?? 0));
}
