import { message } from '../ui/message.ts';

/** A quarter (`2026-Q4`) in words. */
export function quarterInWords(quarter: string): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return message('feedback_quarterOf', number, year);
}
