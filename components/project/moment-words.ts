import { dateFormat } from '../ui/formats.ts';

/** A moment with its year: `19 Nov 2026, 14:00`, or the day alone. */
export function momentWords(at: number, allDay = false): string {
  return dateFormat({ dateStyle: 'medium', ...(!allDay && { timeStyle: 'short' }) }).format(at);
}
