import { number, plural, type PluralKey } from '../ui/message.ts';

/** An amount of days or weeks as people say it: with one digit behind the point, and never nothing where there is something. */
export function amount(value: number): number {
  return value > 0 ? Math.max(0.1, Math.round(value * 10) / 10) : 0;
}

/** An amount as it is written. */
export function amountText(value: number): string {
  return number(amount(value));
}

/** The same with its unit. */
export function countText(key: PluralKey, value: number): string {
  return plural(key, amount(value));
}
