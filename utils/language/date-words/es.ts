import { casual } from 'chrono-node/es';
import { plusDays } from '../calendar-day.ts';
import { endOf, period, sure } from '../date-rules.ts';
import type { DateWords } from './date-words.ts';

const units: Readonly<Record<string, string>> = { semana: 'week', mes: 'month', trimestre: 'quarter', año: 'year' };

function unitOf(word: string | undefined): string {
  return units[(word ?? '').toLowerCase()] ?? 'week';
}

/** How Spanish names days. */
export const spanishDates: DateWords = {
  parser: casual,
  noDate:
    /^(?:ahora|ahora mismo|esta mañana|la mañana|por la mañana|por la tarde|de la mañana|marzo|mayo|(?:el\s+)?pasado\s.*)$/,
  notBehind: /(?<!\p{L})(?:la|cada|todos los|pasado|última|último)\s+$/iu,
  notBefore: /^\s+(?:pasado(?!\s+mañana)|de la semana pasada)(?!\p{L})/iu,
  rules: [
    {
      pattern:
        /\b(?:a )?(?:finales|final|fines|fin) de (?:esta |este |la )?(semana(?! que viene)|mes|trimestre|año)(?!\p{L})/giu,
      resolve: (match, meeting) => sure(endOf(unitOf(match[1]), 0, meeting)),
    },
    {
      pattern: /\b(?:a )?(?:finales|final|fines|fin) de la (?:próxima semana|semana que viene)(?!\p{L})/giu,
      resolve: (_, meeting) => sure(endOf('week', 1, meeting)),
    },
    { pattern: /\besta semana\b/giu, resolve: (_, meeting) => period(endOf('week', 0, meeting)) },
    {
      pattern: /\b(?:la )?(?:próxima semana|semana próxima|semana que viene)\b/giu,
      resolve: (_, meeting) => period(endOf('week', 1, meeting)),
    },
    {
      pattern: /\b(?:el )?(?:próximo mes|mes que viene)\b/giu,
      resolve: (_, meeting) => period(endOf('month', 1, meeting)),
    },
    { pattern: /\bpasado mañana(?!\p{L})/giu, resolve: (_, meeting) => sure(plusDays(meeting, 2)) },
  ],
};
