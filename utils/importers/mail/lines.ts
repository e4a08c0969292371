/** What no text may hold: halves of characters, NULs and other controls; line breaks and tabs are kept. */
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000e-\u001f\u007f]|[\ud800-\udfff]/gu;

/** A text that is fit to be kept. */
export function fitText(text: string): string {
  return text.replace(unfit, '');
}

/** Cuts a text to at most `most` UTF-16 units, never through a character. */
function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** Most texts are on one line and fit as they are. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A text on one line: fit, with single spaces, and cut to the length that a record allows. */
export function oneLine(text: string, most = 500): string {
  if (plain.test(text)) return cutText(text, most).trimEnd();
  return cutText(fitText(text).replace(/\s+/g, ' ').trim(), most).trimEnd();
}
