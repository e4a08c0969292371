import { localDay } from '../platform/local-day.ts';
import { blobSource } from '../importers/byte-source.ts';
import { ics } from '../importers/formats/ics.ts';
import type { Item } from '../importers/item.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { absencesOf, type AbsenceGroup, type AwayEvent } from '../practice/absences.ts';

const dayLength = 24 * 60 * 60 * 1000;
/** In days: nobody plans absences further ahead. */
const ahead = 366;
/** The importer follows series for 60 days after the moment that it is told. */
const followed = 60;
/** In bytes: a calendar of absences is small, and is read while the page waits. */
const largest = 4 * 1024 * 1024;

/** What a calendar says of somebody's absences, and how many of its events could not be read. */
export interface AbsencesRead {
  groups: AbsenceGroup[];
  unread: number;
}

/** Reads the absences from today on, for a year, out of an .ics file. */
export async function readAbsences(
  file: File,
  now: number,
): Promise<Result<AbsencesRead, 'not-a-calendar' | 'too-large'>> {
  if (file.size > largest) return failure('too-large');
  const source = blobSource(file.name, file);
  if (ics.sniff(new Uint8Array(await file.slice(0, 1024).arrayBuffer())) === 0) return failure('not-a-calendar');
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const events: AwayEvent[] = [];
  let unread = 0;
  for await (const { items, issues } of ics.read(source, { timeZone, now: now + (ahead - followed) * dayLength })) {
    events.push(...items.flatMap(awayEvent));
    unread += issues.length;
  }
  return success({ groups: absencesOf(events, localDay(now), localDay(now + ahead * dayLength)), unread });
}

/** An event as it stands on the clocks of this browser; a cancelled one is none. */
function awayEvent(item: Item): AwayEvent[] {
  if (item.kind !== 'event' || item.cancelled || item.minutes === null) return [];
  const start = new Date(item.at);
  const minute = start.getHours() * 60 + start.getMinutes();
  return [{ title: item.title, day: localDay(item.at), start: item.allDay ? null : minute, minutes: item.minutes }];
}
