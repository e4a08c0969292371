import { fullName } from '../greeted.ts';
import { isAmongWords } from './among-words.ts';
import type { Phrases } from './phrases.ts';

/** A day that stands behind one of these needs no "am". */
const PREPOSITION_BEFORE =
  /(?<!\p{L})(?:am|an|bis|bis zum|zum|ab|von|vom|vor|vor dem|nach|seit|für|auf|den|dem|der|und|oder|als|zwischen)[\s:]*$/iu;
const ADVERB = /^(?:heute|morgen|übermorgen|in|ende|nächste\p{L}?|kommende\p{L}?|diese\p{L}?)(?!\p{L})/iu;
const BEGINS_WITH_AM = /^am\s/i;
const WITHIN = /^(?:innerhalb|binnen)(?!\p{L})/iu;

export const german: Phrases = {
  everyone: 'zusammen',
  // Whoever is not on first-name terms is called by their whole name: it needs neither "Frau" nor "Herr".
  greeted: fullName,
  untitled: 'unser Gespräch',
  atTime: (day, time) => `${day}, um ${time} Uhr`,
  dateNote: (words, countedFrom) => `„${words}“, gerechnet ab ${countedFrom}`,
  leadingTo: (textBefore, words) => {
    if (BEGINS_WITH_AM.test(words)) return `${textBefore}am `;
    if (!isAmongWords(textBefore) || PREPOSITION_BEFORE.test(textBefore)) return textBefore;
    if (WITHIN.test(words)) return `${textBefore}bis `;
    return ADVERB.test(words) ? `${textBefore}am ` : textBefore;
  },
  beforeQuestion: '',
  questions: {
    csat: 'Wie zufrieden sind Sie mit unserer Arbeit auf einer Skala von 1 (gar nicht) bis 5 (sehr)?',
    nps: 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen, auf einer Skala von 0 (sehr unwahrscheinlich) bis 10 (sehr wahrscheinlich)?',
  },
};
