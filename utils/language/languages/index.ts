import { english } from './en.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import type { Language } from './language.ts';

/** Another language is one more file and one more line here. The first one is taken where none is told apart. */
export const languages: readonly [Language, ...Language[]] = [english, german, spanish];
