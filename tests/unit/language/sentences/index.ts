import { german } from './de.ts';
import { english } from './en.ts';
import type { SentencesOf } from './said-sentence.ts';
import { spanish } from './es.ts';

/** The test sentences of each language, by its code. */
export const sentencesOfLanguages: Readonly<Record<string, SentencesOf>> = { en: english, de: german, es: spanish };
