import type { ImportCounts } from '../../utils/importers/import-record.ts';
import { message, number, plural } from '../ui/message.ts';

const kibi = 1024;

/** A size in words: `12.3 MiB`. */
export function sizeLabel(bytes: number): string {
  if (bytes < kibi ** 2) return message('import_kib', rounded(bytes / kibi));
  if (bytes < kibi ** 3) return message('import_mib', rounded(bytes / kibi ** 2));
  return message('import_gib', rounded(bytes / kibi ** 3));
}

/** What is left of something, in words that are not more exact than the guess is. */
export function timeLeftLabel(seconds: number): string {
  if (seconds < 60) return message('import_leftSeconds');
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60
    ? plural('import_leftMinutes', minutes)
    : message('import_leftHours', Math.floor(minutes / 60), minutes % 60);
}

/** What came in, in a line; what is none is not told. Empty where nothing came in. */
export function countsLabel(counts: ImportCounts): string {
  const { clients, people, mails, events, deals, merged } = counts;
  return [
    clients > 0 && plural('import_clients', clients),
    people > 0 && plural('import_people', people),
    mails > 0 && plural('import_mails', mails),
    events > 0 && plural('import_events', events),
    deals > 0 && plural('import_deals', deals),
    merged > 0 && message('import_addedTo', number(merged)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A speed that is not more exact than it is useful. */
export function rounded(value: number): string {
  return number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}
