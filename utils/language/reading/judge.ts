import type { Language } from '../languages/language.ts';
import type { Model } from '../model/model.ts';
import { wordsOf } from '../words.ts';
import { markersOf } from './markers.ts';
import { plainWords } from './plain-words.ts';
import type { Said } from './said.ts';

/** What stands in no phrase, and is asked all the same: the whole sentence. */
function wholeSentence(sentence: string, because: string[]): Said {
  const about = Math.max(sentence.search(/[\p{L}\p{N}]/u), 0);
  const kind = /\?["'’”)\]\s]*$/.test(sentence) ? 'question' : 'request';
  return {
    kind,
    who: { kind: 'reader' },
    from: 0,
    to: sentence.length,
    about,
    denied: false,
    onlyWithDay: false,
    because,
  };
}

/** Whether a sentence is politeness or reports what is done: then nothing is asked, whatever a model says. */
function isTalk(sentence: string, language: Language): boolean {
  const markers = markersOf(language);
  const words = wordsOf(sentence);
  const plain = plainWords(words, markers);
  return plain.length < Math.min(3, words.length) || markers.done.find(plain).length > 0;
}

/** What the writer might do stands at the beginning: further on it belongs to something else. */
const earlyWords = 3;

/** Whether the writer only says what they might do themselves: "We could send the report by Friday". */
function isHedged(sentence: string, language: Language): boolean {
  const { hedges, together } = markersOf(language);
  const words = wordsOf(sentence);
  const isEarly = hedges.find(words).some(({ first, about }) => first < earlyWords && !together.standsAt(words, about));
  return isEarly && !sentence.includes('?');
}

/** By so much the words of a phrase outweigh a model's doubt: it learned from few sentences, and from many that sell. */
const phraseWeight = 1.5;

/**
 * What of a sentence is proposed, when a model has judged it. What phrases ask stands unless the model is sure that it
 * is nothing; what they promise stands always: the sentences that the model learned from were marked for what they ask,
 * and many of them promise and are not marked. What it takes for something, and no phrase gave away, is proposed whole
 * unless it is politeness or what the writer might do: many of the sentences that offer to be called were marked, and nobody wants to be told of them.
 */
export function judged(sentence: string, said: readonly Said[], language: Language, model: Model): Said[] {
  const { isMeant, score, because } = model(sentence, said);
  if (said.length === 0) {
    const isProposed = isMeant && !isTalk(sentence, language) && !isHedged(sentence, language);
    return isProposed ? [wholeSentence(sentence, because)] : [];
  }
  const standing = score > -phraseWeight ? said : said.filter(({ kind }) => kind === 'commitment');
  return standing.map((each) => {
    const more = because.filter(
      (words) => !each.because.some((known) => known.toLowerCase().includes(words.toLowerCase())),
    );
    return isMeant && each.kind !== 'commitment' ? { ...each, because: [...each.because, ...more] } : each;
  });
}
