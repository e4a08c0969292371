/** An organisation's name without what does not tell it apart: case, punctuation, and its legal form. */
export function companyKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:gmbh|ag|ltd|llc|inc|sa|sl|bv|co|corp)$/, '')
    .trim();
}
