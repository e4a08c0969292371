import { expect, test } from 'vitest';
import { readAbsences } from '../../../utils/state/absence-file.ts';
import { calendar, event } from '../importers/calendar-file.ts';

const now = Date.parse('2026-11-23T09:00:00Z');
const read = (text: string) => readAbsences(new File([text], 'absences.ics'), now);

test('whole days, hours and series are read as absences; what is cancelled is none', async () => {
  const answer = await read(
    calendar(
      ...event('SUMMARY:Holidays', 'DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20270104'),
      ...event('SUMMARY:Course', 'DTSTART:20261201T090000', 'DTEND:20261201T130000').map((line) =>
        line.replace('UID:one', 'UID:two'),
      ),
      ...event('SUMMARY:Free', 'DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=WEEKLY').map((line) =>
        line.replace('UID:one', 'UID:three'),
      ),
      ...event('SUMMARY:Off', 'DTSTART;VALUE=DATE:20261208', 'STATUS:CANCELLED').map((line) =>
        line.replace('UID:one', 'UID:four'),
      ),
    ),
  );
  if (!answer.ok) throw new Error(answer.problem);
  const { groups, unread } = answer.value;
  expect(unread).toBe(0);
  expect(groups.map(({ title }) => title).toSorted()).toEqual(['Course', 'Free', 'Holidays']);
  const absences = (title: string) => groups.find((group) => group.title === title)?.absences ?? [];
  expect(absences('Holidays')).toEqual([{ from: '2026-12-21', until: '2027-01-03', why: 'Holidays', share: 1 }]);
  expect(absences('Course')).toEqual([{ from: '2026-12-01', until: '2026-12-01', why: 'Course', share: 0.5 }]);
  expect(absences('Free')[0]).toMatchObject({ from: '2026-11-27', until: '2026-11-27' });
  expect(absences('Free').length).toBe(52);
});

test('what is no calendar is said to be none', async () => {
  expect(await read('name,from,until')).toMatchObject({ ok: false, problem: 'not-a-calendar' });
});

test('an event that cannot be read is counted', async () => {
  const answer = await read(calendar(...event('SUMMARY:Holidays')));
  expect(answer).toMatchObject({ ok: true, value: { groups: [], unread: 1 } });
});
