import { keptText } from './kept-text.ts';

/** Remembered in this browser, with what is typed in it: it is nothing about a client, and is not synchronised. */
const putOff = () => keptText('first-run', 'always');

/** Whether the person said "not now": who is on the screen is shown, and nothing is stored. To be read while rendering. */
export function isFirstRunPutOff(): boolean {
  return putOff().text.value !== '';
}

/** Remembers that the person said "not now". */
export function putOffFirstRun(): void {
  putOff().set('put off');
}
