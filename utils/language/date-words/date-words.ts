import type { Chrono } from 'chrono-node';
import type { DateRule } from '../date-rules.ts';

/** How one language names days: what chrono knows of it, and what it does not. */
export interface DateWords {
  parser: Chrono;
  rules: readonly DateRule[];
  /** Words that chrono takes for a date, and people do not. */
  noDate: RegExp;
  /** What stands before a word that names no day there: "every", "last". */
  notBehind: RegExp;
  /** What stands behind a day that is over: "pasado", "letzter Woche". */
  notBefore: RegExp;
}
