import { ics } from '../../../utils/importers/formats/ics.ts';
import type { ReadingContext } from '../../../utils/importers/importer.ts';
import type { Issue, ItemOf } from '../../../utils/importers/item.ts';
import { lines, ofKind, readAll } from './read-source.ts';

/** A calendar with these lines between its beginning and its end. */
export function calendar(...content: string[]): string {
  return lines('BEGIN:VCALENDAR', 'VERSION:2.0', ...content, 'END:VCALENDAR');
}

/** A VEVENT with a UID and these lines. */
export function event(...content: string[]): string[] {
  return ['BEGIN:VEVENT', 'UID:one', ...content, 'END:VEVENT'];
}

/** The events of a calendar. */
export async function eventsIn(
  text: string,
  context?: ReadingContext,
): Promise<{ events: ItemOf<'event'>[]; issues: Issue[] }> {
  const { items, issues } = await readAll(ics, text, context);
  return { events: ofKind(items, 'event'), issues };
}

/** When the events of a calendar with one VEVENT of these lines are, `2024-03-31T01:30Z`. */
export async function timesOf(...content: string[]): Promise<string[]> {
  const { events } = await eventsIn(calendar(...event(...content)));
  return events.map(({ at }) => shown(at));
}

/** An instant as tests write it. */
export function shown(at: number): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}
