import { type ContentLine, parameter, readContentLine } from '../content-lines/content-line.ts';
import { textOf } from '../content-lines/values.ts';
import type { ItemOf } from '../item.ts';
import type { CalendarPart } from './calendar-cutter.ts';
import { readWrittenTime } from './written-time.ts';

export type EventPart = Extract<CalendarPart, { kind: 'event' }>;

/** A VEVENT as a file gives it: an event, a series, or an exception to one. A file can hold several of one event. */
export interface EventVersion {
  /** The line of the file that it begins at. */
  number: number;
  /** Empty where it has none. */
  uid: string;
  head: EventPart['head'];
  lines: ReadonlyMap<string, readonly ContentLine[]>;
  /** Which occurrence it is about; null for the event or the series itself. */
  recurrenceId: ContentLine | null;
  /** It goes for the later occurrences too. */
  isForTheFuture: boolean;
  isCancelled: boolean;
}

/** Reads the lines of a VEVENT. */
export function readVersion(part: EventPart): EventVersion {
  const lines = new Map<string, ContentLine[]>();
  for (const text of part.lines) {
    const line = readContentLine(text);
    // Some write properties that they have nothing for.
    if (!line?.value.trim()) continue;
    const known = lines.get(line.name);
    if (known) known.push(line);
    else lines.set(line.name, [line]);
  }
  const recurrenceId = lines.get('RECURRENCE-ID')?.[0] ?? null;
  const status = lines.get('STATUS')?.[0]?.value.trim().toUpperCase() ?? '';
  return {
    number: part.number,
    uid: uidOf(lines.get('UID')?.[0]),
    head: part.head,
    lines,
    recurrenceId,
    isForTheFuture: recurrenceId !== null && parameter(recurrenceId, 'RANGE').toUpperCase() === 'THISANDFUTURE',
    isCancelled: status === 'CANCELLED' || part.head.method === 'CANCEL',
  };
}

/** The UID of an event that is not read yet. */
export function uidOfPart(part: EventPart): string {
  const text = part.lines.find((line) => /^UID[;:]/i.test(line));
  return uidOf(text === undefined ? null : readContentLine(text));
}

/** How many rules an event has that is not read yet. */
export function rulesIn(part: EventPart): number {
  return part.lines.filter((line) => /^RRULE[;:]/i.test(line)).length;
}

function uidOf(line: ContentLine | null | undefined): string {
  return line ? textOf(line).trim() : '';
}

/** The newest of several versions: by SEQUENCE, then by DTSTAMP, then the last in the file. An answer is no version. */
export function newest(versions: readonly EventVersion[]): EventVersion | null {
  let best: EventVersion | null = null;
  for (const version of versions) {
    if (!best || isAtLeast(rankOf(version), rankOf(best))) best = version;
  }
  return best;
}

/** Which version it is: by SEQUENCE and DTSTAMP, which is in UTC. */
export function revisionOf({ head, lines }: EventVersion): NonNullable<ItemOf<'event'>['revision']> {
  const sequence = /^\s*(\d{1,9})\b/.exec(lines.get('SEQUENCE')?.[0]?.value ?? '')?.[1];
  const stamp = readWrittenTime(lines.get('DTSTAMP')?.[0]?.value ?? '');
  return { sequence: Number(sequence ?? 0), stamp: stamp?.wall ?? 0, isReply: head.method === 'REPLY' };
}

function rankOf(version: EventVersion): number[] {
  const { isReply, sequence, stamp } = revisionOf(version);
  return [isReply ? 0 : 1, sequence, stamp];
}

function isAtLeast(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 || (one[at] ?? 0) > (other[at] ?? 0);
}
