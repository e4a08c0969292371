import { casual } from 'chrono-node/de';
import { endOf, period, sure } from '../date-rules.ts';
import { plusDays } from '../calendar-day.ts';
import type { DateWords } from './date-words.ts';

const units: Readonly<Record<string, string>> = { woche: 'week', monat: 'month', quartal: 'quarter', jahr: 'year' };

function unitOf(word: string | undefined): string {
  return units[(word ?? '').toLowerCase().replace(/(?:e?s)$/, '')] ?? 'week';
}

/** How German names days. */
export const germanDates: DateWords = {
  parser: casual,
  noDate:
    /^(?:jetzt|morgens|abends?|mittags?|nachmittags?|vormittags?|am morgen|am abend|am nachmittag|sofort|mai|so|mi|do)$/,
  notBehind: /(?<!\p{L})(?:jeden|jede|jedes|letzten|letzte|guten)\s+$/iu,
  rules: [
    {
      pattern: /\bende (?:der|dieser|des|diesen|dieses) (woche|monate?s|quartale?s|jahre?s)\b/giu,
      resolve: (match, meeting) => sure(endOf(unitOf(match[1]), 0, meeting)),
    },
    {
      pattern: /\b(wochen|monats|quartals|jahres)ende\b/giu,
      resolve: (match, meeting) => sure(endOf(unitOf((match[1] ?? '').replace(/n$/, '')), 0, meeting)),
    },
    {
      pattern: /\bende (?:der )?(?:nächster|nächsten|kommender|kommenden) (woche|monate?s|quartale?s|jahre?s)\b/giu,
      resolve: (match, meeting) => sure(endOf(unitOf(match[1]), 1, meeting)),
    },
    {
      pattern: /\b(?:im laufe )?(?:diese|dieser) woche\b/giu,
      resolve: (_, meeting) => period(endOf('week', 0, meeting)),
    },
    {
      pattern: /\b(?:nächste|nächster|kommende|kommender) woche\b/giu,
      resolve: (_, meeting) => period(endOf('week', 1, meeting)),
    },
    {
      pattern: /\b(?:nächsten|kommenden) monat\b/giu,
      resolve: (_, meeting) => period(endOf('month', 1, meeting)),
    },
    { pattern: /\bübermorgen\b/giu, resolve: (_, meeting) => sure(plusDays(meeting, 2)) },
  ],
};
