/** Enough for what is kept, also with much markup in it. */
const longestRead = 10_000;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
]);

/** The beginning of a description as plain text: Google and Outlook write HTML into it. It is shown as text all the same. */
export function plainText(text: string): string {
  const read = text.slice(0, longestRead);
  if (!/<\/?[a-z][^<>]*>/i.test(read)) return read;
  return read
    .replace(/<(style|script)\b[^<>]*>[^<]*<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(\w{2,4}|#39);/g, (whole, name: string) => entities.get(name) ?? whole);
}
