/**
 * A date as its page writes it. It is read elsewhere (`utils/dates`): the words of a language are a good part of what a
 * content script may weigh. Null where there is no number in it.
 */
export function writtenDate(text: string | null | undefined): string | null {
  const written = text?.slice(0, 300) ?? '';
  return /\p{Nd}/u.test(written) ? written : null;
}
