import { elsewhere } from './elsewhere.ts';
import { languages } from './index.ts';
import type { QuoteWords } from './quote-words.ts';

/** How quotes begin and mails end, in every language of which that is known. */
export const quoteWords: readonly QuoteWords[] = [...languages.map(({ quotes }) => quotes), ...elsewhere];
