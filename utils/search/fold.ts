/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
};
const special = /[ßøłđðþæœħıŧς]/gu;

/**
 * Accents and points, which many leave out when they type: of Latin, Greek, Cyrillic, Hebrew and Arabic (its stretching
 * stroke too). The vowel signs of Thai or Hindi are marks as well, but no word is read without them.
 */
const accents =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/gu;
/** What breaks or joins lines and letters without being seen. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Whether a text needs more than lower case to be compared. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return /^[\0-\x7f]*$/.test(text);
}

/** A text as it is compared: case, accents and the width of letters make no difference. Digits stay. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(accents, '')
    .replace(special, (letter) => plain[letter] ?? letter)
    .normalize('NFC');
}
