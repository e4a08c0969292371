import { firstName } from '../greeted.ts';
import { isAmongWords } from './among-words.ts';
import type { Phrases } from './phrases.ts';

/** A day that stands behind one of these has its article already, or needs none. */
const ARTICLE_BEFORE = /(?<!\p{L})(?:el|del|al|los|este|próximo)[\s:]*$/iu;
const ADVERB = /^(?:hoy|mañana|pasado mañana|en|dentro|esta|este|la|a|finales|fines|fin|final|próxim[ao])(?!\p{L})/iu;
/** "Antes de mañana" becomes "antes del lunes". */
const CONTRACTED = /(?<!\p{L})(de|a)\s+$/iu;

export const spanish: Phrases = {
  // "Hola, buenos días:" greets one and many, and nobody as a man or a woman.
  everyone: 'buenos días',
  greeted: firstName,
  untitled: 'nuestra conversación',
  atTime: (day, time) => `${day} a ${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`,
  dateNote: (words, countedFrom) => `«${words}», a partir del ${countedFrom}`,
  leadingTo: (textBefore, words) => {
    const needsArticle = ADVERB.test(words) && isAmongWords(textBefore) && !ARTICLE_BEFORE.test(textBefore);
    if (!needsArticle) return textBefore;
    return CONTRACTED.test(textBefore) ? textBefore.replace(CONTRACTED, '$1l ') : `${textBefore}el `;
  },
  beforeQuestion: '¿',
  questions: {
    csat: '¿Cuál es su grado de satisfacción con nuestro trabajo, en una escala de 1 (muy bajo) a 5 (muy alto)?',
    nps: '¿Qué probabilidad hay de que nos recomiende, en una escala de 0 (ninguna) a 10 (muy alta)?',
  },
};
