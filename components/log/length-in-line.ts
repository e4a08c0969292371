/** A length that stands by itself, before a colon, a comma or the end: "30 min until they answer" is none. */
const length = /(?:^|[,;(–—-])\s*(?:(\d{1,2}(?:[.,]\d)?)\s*h)?\s*(?:(\d{1,3})\s*min\.?)?\s*(?=[:,;)]|$)/giu;

/** How long it took, in minutes, as the first line says it: "Pricing, 20 min: they want the annual plan". */
export function lengthInLine(text: string): number | null {
  const [line = ''] = text.trim().split('\n', 1);
  for (const [, hours = '0', minutes = '0'] of line.matchAll(length)) {
    const total = Math.round(Number(hours.replace(',', '.')) * 60) + Number(minutes);
    if (total > 0) return total;
  }
  return null;
}
