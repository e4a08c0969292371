/** A text within a sentence, whichever way either of them is written. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
