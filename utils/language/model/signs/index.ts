import { matterSigns } from './matters.ts';
import { orderSigns } from './orders.ts';
import { phraseSigns } from './phrases.ts';
import { speakerSigns } from './speakers.ts';

const signs = Object.entries({ ...phraseSigns, ...orderSigns, ...speakerSigns, ...matterSigns });

/** Whether a sentence is a heading: most of its words begin with a capital. */
function isHeading(sentence: string): boolean {
  const words = sentence.match(/[A-Za-z]{2,}/g) ?? [];
  return words.length > 3 && words.filter((word) => /^[A-Z]/.test(word)).length > 0.6 * words.length;
}

/** What a sentence has about it that is more than one word, by name. */
export function signsOf(sentence: string): string[] {
  const found = signs.flatMap(([name, sign]) => (sign.test(sentence) ? [name] : []));
  return isHeading(sentence) ? [...found, 'heading'] : found;
}
