import type { Phrases } from './phrases.ts';

const PREPOSITION_BEFORE =
  /\b(?:by|until|till|til|before|on|for|from|to|of|since|after|due|than|between|and|or)[\s:]*$/i;
const ADVERB = /^(?:today|tonight|tomorrow|tmr|in|within|end|eo[dbw]|cob|next|this)\b/i;

export const english: Phrases = {
  everyone: 'all',
  untitled: 'our call',
  beforeTime: ' at ',
  dateNote: (words, countedFrom) => `“${words}”, from ${countedFrom}`,
  beforeDay: (textBefore, words) =>
    ADVERB.test(words) && /[\p{L}\p{N}]\s*$/u.test(textBefore) && !PREPOSITION_BEFORE.test(textBefore) ? 'on ' : '',
};
