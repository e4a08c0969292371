import type { Language } from '../languages/language.ts';
import type { PhraseFound } from '../phrases.ts';
import { wordsOf, type Word } from '../words.ts';
import { denialOf } from './denial.ts';
import { markersOf, type Markers } from './markers.ts';
import { plainWords } from './plain-words.ts';
import { saidOfOthers } from './of-others.ts';
import type { Actor, Found, Said } from './said.ts';

/** What is longer is no sentence; it is left alone, so that reading takes no longer than the text is long. */
export const longestSentence = 1000;

/** Whether a question that begins with this goes on to its end: nobody promises in "¿Estará lista el lunes?". */
function isWithinQuestion({ first, last, about }: PhraseFound, words: readonly Word[], asks: boolean): boolean {
  const begins = first === 0 || about === first;
  return asks && begins && !words.slice(last + 1).some(({ afterMark }) => afterMark);
}

function promisesIn(sentence: string, words: readonly Word[], markers: Markers, asks: boolean): Found[] {
  const promising = markers.promising.find(words).map((found) => ({ ...found, about: found.first }));
  const planned = markers.planned.find(words).map((found) => ({ ...found, about: found.first, onlyWithDay: true }));
  const own = [...promising, ...planned, ...markers.promises.find(words)].map((found) => {
    return { ...found, kind: 'commitment' as const, who: { kind: 'writer' as const } };
  });
  return [...own, ...saidOfOthers(sentence, words, markers)].filter(
    (found) => !markers.states.standsAt(words, found.about) && !isWithinQuestion(found, words, asks),
  );
}

/** What the reader is asked to say: a question where it follows what is wanted, else a request to say it. */
function inquiriesIn(words: readonly Word[], markers: Markers): Found[] {
  const who: Actor = { kind: 'reader' };
  const inquiries = markers.inquiries.find(words).map((found): Found => {
    const isQuestion = markers.wondered.standsAt(words, found.last + 1);
    return { ...found, kind: isQuestion ? 'question' : 'request', about: isQuestion ? found.about : found.first, who };
  });
  return [...inquiries, ...markers.questions.find(words).map((found): Found => ({ ...found, kind: 'question', who }))];
}

/** What the reader is asked to do and to say. A verb that a question begins with asks for nothing: "Do you …?". */
function requestsIn(words: readonly Word[], markers: Markers, asks: boolean): Found[] {
  const inquiries = inquiriesIn(words, markers);
  const requests = markers.requests
    .find(words)
    .filter(
      ({ first, last, about }) =>
        !markers.unasked.standsAt(words, last + 1) && !(asks && about === first && last === first),
    )
    .map((found): Found => {
      const inquiry = inquiries.find(({ first }) => first > found.first && first <= found.last);
      const last = inquiry ? inquiry.first - 1 : found.last;
      return { ...found, kind: 'request', who: { kind: 'reader' }, last };
    });
  const said = inquiries.filter(
    ({ kind, first, last }) => kind === 'question' || !requests.some((one) => one.first <= last && first <= one.last),
  );
  return [...said, ...requests];
}

/** Of phrases that overlap the longest is kept. `end`: how many words there are. */
function apart(found: readonly Found[], end: number): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((one, other) => other.last - other.first - (one.last - one.first)))
    if (!kept.some((other) => one.first <= other.last && other.first <= one.last)) kept.push(one);
  // "Envíenos la factura, por favor": what stands at the end, and is said of nothing, goes with what stands before.
  const isEmpty = ({ about }: Found): boolean => about >= end && kept.length > 1;
  return kept.filter((one) => !isEmpty(one)).toSorted((one, other) => one.first - other.first);
}

/** "Could you let me know when …" is one question: phrases that follow each other at once are one. */
function joined(found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const isNext = last?.who.kind === one.who.kind && one.first <= last.last + 2;
    if (!last || !isNext) result.push({ ...one });
    else Object.assign(last, { kind: one.kind, about: one.about, last: one.last, onlyWithDay: one.onlyWithDay });
  }
  return result;
}

/**
 * Without what is denied: a promise that is refused, and what is not needed. What is asked not to be done stays asked, with
 * its "not"; in a question a "not" is politeness.
 */
function withoutDenied(found: readonly Found[], words: readonly Word[], markers: Markers, asks: boolean): Found[] {
  return found.flatMap((one): Found[] => {
    const denial = one.kind === 'question' || (asks && one.kind === 'request') ? null : denialOf(words, one, markers);
    if (denial === null) return [one];
    const isOrder = one.kind === 'request' && (one.about <= one.last || (denial >= one.first && denial <= one.about));
    return isOrder ? [{ ...one, denied: true, about: Math.min(one.about, denial) }] : [];
  });
}

/** The question that a question mark ends: the whole sentence, or what stands behind the last comma after a promise. */
function questionIn(words: readonly Word[], hasPromise: boolean): Found[] {
  const start = hasPromise ? words.findLastIndex(({ afterMark }) => afterMark) : 0;
  const isQuestion = start >= 0 && words.length > 0;
  return isQuestion
    ? [{ kind: 'question', who: { kind: 'reader' }, first: start, last: words.length - 1, about: start }]
    : [];
}

/** Whether a sentence begins with what it wants to know. */
function wantsToKnow(words: readonly Word[], { wondered, linking }: Markers): boolean {
  const start = linking.standsAt(words, 0) ? 1 : 0;
  return (
    wondered.standsAt(words, start) ||
    words.some((word, index) => word.afterMark && index <= 3 && wondered.standsAt(words, index))
  );
}

/** Behind "When you have a minute, …" something may be requested; a question that only wants to know when ends with the sentence. */
function endOfCondition(words: readonly Word[], { conditions }: Markers): number {
  const end = conditions.standsAt(words, 0) ? words.findIndex(({ afterMark }, index) => index > 0 && afterMark) : -1;
  return end < 0 ? words.length : end;
}

/**
 * What a sentence promises, requests and asks, by the phrases of its language. Politeness is none of it. `sentence` is
 * on one line.
 */
export function whatIsSaid(sentence: string, language: Language): Said[] {
  if (sentence.length > longestSentence) return [];
  const markers = markersOf(language);
  const words = plainWords(wordsOf(sentence), markers);
  const asks = /\?["'’”)\]\s]*$/.test(sentence);
  const promises = markers.done.find(words).length > 0 ? [] : promisesIn(sentence, words, markers, asks);
  const from = asks && wantsToKnow(words, markers) ? endOfCondition(words, markers) : 0;
  const requests = requestsIn(words, markers, asks).filter(({ first }) => first >= from);
  const found = withoutDenied(joined(apart([...promises, ...requests], words.length)), words, markers, asks);
  const isAsked = found.some(({ kind }) => kind !== 'commitment');
  const all = asks && !isAsked ? [...found, ...questionIn(words, found.length > 0)] : found;
  return all.map(({ kind, who, first, last, about, denied = false, onlyWithDay = false }, index) => {
    const from = words[Math.min(first, about)]?.start ?? 0;
    const to = words[all[index + 1]?.first ?? words.length]?.start ?? sentence.length;
    const isWhole = last === words.length - 1 && kind === 'question' && first === about;
    const because = [isWhole ? '?' : sentence.slice(words[first]?.start, words[last]?.end)];
    return { kind, who, from, to, about: words[about]?.start ?? to, denied, onlyWithDay, because };
  });
}
