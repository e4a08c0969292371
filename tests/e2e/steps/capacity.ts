import { dayFrom } from './care.ts';

/** A calendar with two weeks of holidays, and half a day in each of five weeks. */
export function absencesCalendar(): string {
  const day = (days: number) => dayFrom(days).replaceAll('-', '');
  return `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Holidays
DTSTART;VALUE=DATE:${day(30)}
DTEND;VALUE=DATE:${day(44)}
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:<b>School</b>
DTSTART:${day(4)}T080000
DURATION:PT4H
RRULE:FREQ=WEEKLY;COUNT=5
END:VEVENT
END:VCALENDAR
`;
}
