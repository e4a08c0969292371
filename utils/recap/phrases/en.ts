import { firstName } from '../greeted.ts';
import { isAmongWords } from './among-words.ts';
import type { Phrases } from './phrases.ts';

const PREPOSITION_BEFORE =
  /\b(?:by|until|till|til|before|on|for|from|to|of|since|after|due|than|between|and|or)[\s:]*$/i;
const ADVERB = /^(?:today|tonight|tomorrow|tmr|in|within|end|eo[dbw]|cob|next|this)\b/i;

export const english: Phrases = {
  everyone: 'all',
  greeted: firstName,
  untitled: 'our call',
  atTime: (day, time) => `${day} at ${time}`,
  dateNote: (words, countedFrom) => `“${words}”, from ${countedFrom}`,
  leadingTo: (textBefore, words) => {
    const needsOn = ADVERB.test(words) && isAmongWords(textBefore) && !PREPOSITION_BEFORE.test(textBefore);
    return needsOn ? `${textBefore}on ` : textBefore;
  },
  beforeQuestion: '',
  questions: {
    csat: 'How satisfied are you with our work, from 1 (not at all) to 5 (very)?',
    nps: 'How likely are you to recommend us, from 0 (not at all) to 10 (very)?',
  },
};
