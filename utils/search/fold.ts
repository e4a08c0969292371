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

/**
 * Accents and points, which many leave out when they type, the stretching stroke of Arabic, and what joins or breaks letters
 * without being seen. The vowel signs of Thai or Hindi are marks as well, but no word is read without them, and the two
 * of Japanese make another sound.
 */
const accents = /[\p{Cf}\u0640[\p{M}&&[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]&&[^\u3099\u309a]]]/gv;

/** Whether a text needs no more than lower case to be compared. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return /^[\0-\x7f]*$/.test(text);
}

/** A text as it is compared: case, accents and the width of letters make no difference. Digits stay. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const bare = text.normalize('NFKD').toLowerCase().replace(accents, '');
  return bare.replace(/[^\0-\x7f]/g, (letter) => plain[letter] ?? letter).normalize('NFC');
}
