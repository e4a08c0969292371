import { readText, type Proposal, type TextContext } from '../../../../utils/language/read-text.ts';
import { german, moreGerman } from './de.ts';
import { english, moreEnglish } from './en.ts';
import { moreOwnGerman, ownGerman } from './ours-de.ts';
import { moreOwnSpanish, ownSpanish } from './ours-es.ts';
import { moreSpanish, spanish } from './es.ts';
import type { JudgedSentence, OwnSentence, Verdict } from './judged-sentence.ts';

/** The judged sentences of each language, by its code. */
export const judgedSentences: Readonly<Record<string, readonly JudgedSentence[]>> = {
  en: english,
  de: german,
  es: spanish,
};

/** Sentences of our own mails, judged in the same way. */
export const ownSentences: Readonly<Record<string, readonly OwnSentence[]>> = { de: ownGerman, es: ownSpanish };

/** Others of them, by which nothing was mended. */
export const unmendedOwnSentences: Readonly<Record<string, readonly OwnSentence[]>> = {
  de: moreOwnGerman,
  es: moreOwnSpanish,
};

/** Others, by which nothing was mended: how well mails are read, as far as so few can tell. */
export const unmendedSentences: Readonly<Record<string, readonly JudgedSentence[]>> = {
  en: moreEnglish,
  de: moreGerman,
  es: moreSpanish,
};

/** What the reading made right of a sentence. `what` and `day` are null where there is nothing to be right about. */
export interface Judgement {
  text: string;
  side: boolean;
  what: boolean | null;
  day: boolean | null;
  /** Whether a denial was seen; null where nothing is denied. */
  denied: boolean | null;
}

const context: TextContext = {
  date: '2026-11-16',
  locale: 'en-GB',
  from: 'carla@client.example',
  to: ['maya@us.example', 'dario@client.example'],
  own: ['maya@us.example'],
};

const ownContext: TextContext = { ...context, from: 'maya@us.example', to: ['carla@client.example'] };

const saidAs: Readonly<Record<Verdict, string>> = {
  'they promise': 'commitment them',
  'asked of us': 'request us',
  'asked of them': 'request them',
  question: 'question us',
  refused: '',
  'asked not to': 'request us',
  nothing: '',
};

const saidByUs: Readonly<Record<OwnSentence[1], string>> = {
  'we promise': 'commitment us',
  'asked of them': 'request them',
  question: 'question them',
  refused: '',
  nothing: '',
};

/** Holds what was read against what a person says: a sentence that says one thing is right with one proposal. */
function judgementOf(
  [text, verdict, about, day]: JudgedSentence | OwnSentence,
  meant: string,
  proposals: readonly Proposal[],
  sideOf: (who: string) => string = (who) => who,
): Judgement {
  const said = proposals.map(({ kind, who }) => `${kind} ${sideOf(who)}`).join(', ');
  const side = said === meant;
  const [first] = proposals;
  const isDue = (first?.due ?? null) === (day ?? null);
  const isDenial = verdict === 'refused' || verdict === 'asked not to';
  return {
    text,
    side,
    what: about === undefined ? null : side && (first?.what.includes(about) ?? false),
    // A day that nobody named is wrong as well; what a question asks about is no last day.
    day: about === undefined || verdict === 'question' ? null : side && isDue,
    denied: isDenial ? side && (verdict === 'refused' || first?.due === null) : null,
  };
}

/** Reads judged sentences, each as a mail of its own. */
export async function judgeSentences(sentences: readonly JudgedSentence[]): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const sentence of sentences) {
    judgements.push(judgementOf(sentence, saidAs[sentence[1]], await readText(sentence[0], context)));
  }
  return judgements;
}

/** Whoever is named in a mail of ours and not known is on our side, as it is proposed. */
const ourSide = (who: string): string => (who === 'them' ? 'them' : 'us');

/** Reads sentences of our own, each as a mail of its own. */
export async function judgeOwn(sentences: readonly OwnSentence[]): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const sentence of sentences) {
    judgements.push(judgementOf(sentence, saidByUs[sentence[1]], await readText(sentence[0], ownContext), ourSide));
  }
  return judgements;
}
