import { casual } from 'chrono-node/de';
import { endOf, period, sure } from '../date-rules.ts';
import { plusDays } from '../calendar-day.ts';
import type { DateWords } from './date-words.ts';

const units: Readonly<Record<string, string>> = { woche: 'week', monat: 'month', quartal: 'quarter', jahr: 'year' };

/** How many days an hour, a day and a week are, by their first letter. */
const daysOf: Readonly<Record<string, number>> = { s: 1 / 24, t: 1, w: 7 };

function unitOf(word: string | undefined): string {
  return units[(word ?? '').toLowerCase().replace(/(?:e?s)$/, '')] ?? 'week';
}

/** How German names days. */
export const germanDates: DateWords = {
  parser: casual,
  noDate:
    /^(?:jetzt|morgens|abends?|mittags?|nachmittags?|vormittags?|am morgen|am abend|am nachmittag|sofort|mai|so|mi|do|(?:letzte|vergangene)\p{L}?\s.*)$/u,
  notBehind: /(?<!\p{L})(?:jeden|jede|jedes|letzten|letzte|vergangenen|vergangene|guten)\s+$/iu,
  notBefore: /^\s+(?:der\s+)?(?:letzter|letzten|vergangener|vergangenen)\s+woche/iu,
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
      pattern: /\b(?:nächste|kommende)[nr]? woche\b/giu,
      resolve: (_, meeting) => period(endOf('week', 1, meeting)),
    },
    {
      pattern: /\b(?:nächsten|kommenden) monat\b/giu,
      resolve: (_, meeting) => period(endOf('month', 1, meeting)),
    },
    {
      pattern: /\binnerhalb (?:von |der nächsten )?(\d{1,3}|einer|zwei|drei) (stunden?|tagen?|wochen?)(?!\p{L})/giu,
      resolve: (match, meeting) => {
        const count = Number(match[1]) || ['einer', 'zwei', 'drei'].indexOf((match[1] ?? '').toLowerCase()) + 1;
        return sure(plusDays(meeting, Math.ceil(count * (daysOf[(match[2] ?? '').charAt(0).toLowerCase()] ?? 1))));
      },
    },
    { pattern: /\bübermorgen\b/giu, resolve: (_, meeting) => sure(plusDays(meeting, 2)) },
  ],
};
