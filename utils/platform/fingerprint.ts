/** A short name for a text: the same for the same text, and hardly ever for another. Not a secret (FNV-1a in two halves). */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x811c9dc5);
  }
  return [low, high].map((half) => (half >>> 0).toString(36)).join('');
}
