import { languageOf } from './languages/detect.ts';
import { markersOf } from './reading/markers.ts';
import { wordsOf } from './words.ts';

/** Programs that answer for somebody say all at the beginning. */
const beginning = 1500;

/**
 * Whether a program answers for somebody who is away: nobody promises or asks anything in that. Whoever writes that they will
 * be away, and nothing of who answers meanwhile or when they reply, wrote it themselves.
 */
export function isAwayNote(text: string): boolean {
  const start = text.slice(0, beginning);
  const { away, meanwhile } = markersOf(languageOf(start));
  const words = wordsOf(start);
  return away.find(words).length > 0 && meanwhile.find(words).length > 0;
}
