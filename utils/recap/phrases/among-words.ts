/** Whether a text breaks off behind a word, so that what follows it is within a sentence. */
export function isAmongWords(textBefore: string): boolean {
  return /[\p{L}\p{N}]\s*$/u.test(textBefore);
}
