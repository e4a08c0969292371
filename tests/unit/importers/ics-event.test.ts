import { describe, expect, test } from 'vitest';
import { eventsOfCalendar } from '../../../utils/importers/calendar/events-of-calendar.ts';
import { ics } from '../../../utils/importers/formats/ics.ts';
import { calendar, event, eventsIn } from './calendar-file.ts';
import { berlin, lines, readAll } from './read-source.ts';

const start = 'DTSTART:20240501T100000Z';

async function only(...content: string[]) {
  const { events } = await eventsIn(calendar(...event(start, ...content)));
  expect(events).toHaveLength(1);
  return events[0];
}

describe('what an event says', () => {
  test('is its title, place, length and where it stands', async () => {
    const revision = ['SEQUENCE:3', 'DTSTAMP:20240401T080000Z'];
    const found = await only(
      'DTEND:20240501T104500Z',
      'SUMMARY:Review\\, part 2',
      'LOCATION:Room 1\\nFloor 2',
      ...revision,
    );
    expect(found).toEqual({
      kind: 'event',
      place: { file: 'a file', at: 'line 3' },
      sourceId: 'one',
      at: Date.parse('2024-05-01T10:00Z'),
      allDay: false,
      minutes: 45,
      title: 'Review, part 2',
      location: 'Room 1 Floor 2',
      description: '',
      organizer: null,
      guests: [],
      video: false,
      cancelled: false,
      revision: { sequence: 3, stamp: Date.parse('2024-04-01T08:00Z'), isReply: false },
    });
  });

  test.each([
    ['DURATION:P1DT1H30M', 1530],
    ['DURATION:PT1W2D', null],
    ['DURATION:-PT5M', null],
    ['DTEND:20240501T090000Z', null],
    ['DTEND;TZID=America/New_York:20240501T070000', 60],
  ])('%s', async (line, minutes) => {
    expect((await only(line))?.minutes).toBe(minutes);
  });

  test('is cut on a character, and its description is plain', async () => {
    const found = await only(
      `SUMMARY:${'x'.repeat(499)}😀`,
      `DESCRIPTION:<p>Agenda</p><br>a &amp; b\\n${'y'.repeat(400)}`,
    );
    expect(found?.title).toBe('x'.repeat(499));
    expect(found?.description).toBe(`Agenda a & b ${'y'.repeat(287)}`);
  });

  test('is put together of folded lines, also where a character was cut', async () => {
    const [head, tail] = [new TextEncoder().encode('SUMMARY:Grü'), new TextEncoder().encode('ße')];
    const folded = [...head.slice(0, -1), 13, 10, 32, ...head.slice(-1), ...tail];
    const text = calendar(...event(start, 'SUMMARY:x')).split('SUMMARY:x');
    const bytes = [...new TextEncoder().encode(text[0]), ...folded, ...new TextEncoder().encode(text[1])];
    const { items } = await readAll(ics, Uint8Array.from(bytes), berlin, 7);
    expect(items).toMatchObject([{ title: 'Grüße' }]);
  });

  test('alarms, todos, journals and free/busy say nothing of it', async () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'DTSTART:20200101T000000Z', 'END:VALARM'];
    const others = ['VTODO', 'VJOURNAL', 'VFREEBUSY'].flatMap((name) => [`BEGIN:${name}`, start, `END:${name}`]);
    const { events, issues } = await eventsIn(calendar(...others, ...event(...alarm, start, 'SUMMARY:Call')));
    expect([events.map(({ title }) => title), issues]).toEqual([['Call'], []]);
  });

  test('is missing where it cannot be read, and that is told', async () => {
    const { events, issues } = await eventsIn(
      calendar(...event('SUMMARY:When?'), 'BEGIN:VEVENT', 'DTSTART:20240230T100000Z', 'END:VEVENT'),
    );
    expect(events).toEqual([]);
    expect(issues.map(({ what, place, detail }) => [what, place.at, detail])).toEqual([
      ['no-date', 'line 3', 'DTSTART'],
      ['bad-date', 'line 7', 'DTSTART:20240230T100000Z'],
    ]);
  });

  test('ends with the file: what is whole is taken', async () => {
    const text = calendar(...event(start), 'BEGIN:VEVENT', 'UID:two', start).replace('END:VCALENDAR\r\n', '');
    const { events, issues } = await eventsIn(text);
    expect(events.map(({ sourceId }) => sourceId)).toEqual(['one']);
    expect(issues).toMatchObject([{ what: 'cut-off', place: { at: 'line 7' } }]);
  });
});

describe('who is in an event', () => {
  test('is each guest once, with their answer; rooms, resources and groups are nobody', async () => {
    const found = await only(
      'ORGANIZER;CN="Berg, Anna":MAILTO:Anna@Northwind.example',
      'ATTENDEE;CN=anna@northwind.example;PARTSTAT=ACCEPTED:mailto:anna@northwind.example',
      'ATTENDEE;CN="\'Bruno Ochoa\'";PARTSTAT=DECLINED;X-NUM-GUESTS=0:mailto:bruno@northwind.example',
      'ATTENDEE;PARTSTAT=TENTATIVE;CN="Chen; Di":mailto:di@northwind.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:eve@northwind.example',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:EVE@northwind.example',
      'ATTENDEE;CN=Faye;EMAIL=faye@northwind.example:urn:uuid:1234',
      'ATTENDEE;CUTYPE=ROOM:mailto:room@northwind.example',
      'ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@northwind.example',
      'ATTENDEE;CUTYPE=GROUP:mailto:all@northwind.example',
      'ATTENDEE;CN=Nobody:invalid:nomail',
    );
    expect(found?.organizer).toEqual({ name: 'Berg, Anna', email: 'anna@northwind.example' });
    expect(found?.guests).toEqual([
      { name: '', email: 'anna@northwind.example', status: 'accepted' },
      { name: 'Bruno Ochoa', email: 'bruno@northwind.example', status: 'declined' },
      { name: 'Chen; Di', email: 'di@northwind.example', status: 'tentative' },
      { name: '', email: 'eve@northwind.example', status: 'awaiting' },
      { name: 'Faye', email: 'faye@northwind.example', status: 'unknown' },
    ]);
  });

  test.each([
    ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/1', true],
    ['CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+49-30-1', false],
    ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij', true],
    ['LOCATION:https://us02web.zoom.us/j/1234567', true],
    ['DESCRIPTION:Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting', true],
    ['DESCRIPTION:We compare zoom.us with others', false],
    ['URL:https://northwind.example/meet', false],
  ])('%s is by video: %s', async (line, video) => {
    expect((await only(line))?.video).toBe(video);
  });
});

describe('a calendar in a mail', () => {
  const place = { file: 'box', at: 'message 12' };
  const part = (method: string, ...content: string[]): string =>
    calendar(`METHOD:${method}`, ...event(start, 'SUMMARY:Call', ...content));
  const read = (text: string) => eventsOfCalendar(text, place, berlin);

  test('invites', () => {
    const { items, issues } = read(part('REQUEST', 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b.example'));
    expect(items).toMatchObject([{ place, sourceId: 'one', cancelled: false, guests: [{ status: 'awaiting' }] }]);
    expect(issues).toEqual([]);
  });

  test('cancels the event, or one occurrence', () => {
    expect(read(part('CANCEL')).items).toMatchObject([{ sourceId: 'one', cancelled: true }]);
    expect(read(part('CANCEL', 'RECURRENCE-ID:20240501T100000Z')).items).toMatchObject([
      { sourceId: 'one 2024-05-01T10:00:00Z', cancelled: true },
    ]);
  });

  test('answers for one guest', () => {
    const { items } = read(part('REPLY', 'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example'));
    expect(items).toMatchObject([{ sourceId: 'one', guests: [{ email: 'a@b.example', status: 'declined' }] }]);
  });

  test('is no event where it proposes another time', () => {
    expect(read(part('COUNTER'))).toEqual({ items: [], issues: [] });
  });

  test('that is cut off or no calendar gives what is there', () => {
    expect(read(part('REQUEST').slice(0, 90)).issues).toMatchObject([{ place, what: 'cut-off' }]);
    expect(read('Hello')).toEqual({ items: [], issues: [] });
  });
});

describe('the format', () => {
  const sniffed = (text: string | Uint8Array): number =>
    ics.sniff(typeof text === 'string' ? new TextEncoder().encode(text) : text);

  test('is told by its beginning', () => {
    expect(sniffed('\uFEFF\r\nbegin:vcalendar\r\n')).toBe(1);
    expect(sniffed(utf16('BEGIN:VCALENDAR'))).toBe(1);
    expect(sniffed('BEGIN:VEVENT\n')).toBeGreaterThan(0.5);
    expect(sniffed('Subject: x\n\nBEGIN:VCALENDAR')).toBe(0);
    expect(sniffed('BEGIN:VCARD')).toBe(0);
  });

  test('is read in UTF-16 and in windows-1252 too', async () => {
    const text = calendar(...event(start, 'SUMMARY:Café'));
    expect((await readAll(ics, utf16(text), berlin, 3)).items).toMatchObject([{ title: 'Café' }]);
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect((await readAll(ics, latin)).items).toMatchObject([{ title: 'Café' }]);
  });

  test('gives batches of two hundred, and says how far it was read', async () => {
    const many = Array.from({ length: 450 }, (_, at) => ['BEGIN:VEVENT', `UID:${at}`, start, 'END:VEVENT']).flat();
    const text = lines('BEGIN:VCALENDAR', ...many, 'END:VCALENDAR');
    const batches = [];
    const source = {
      name: 'a file',
      size: null,
      stream: async function* () {
        yield new TextEncoder().encode(text);
      },
    };
    for await (const { items, bytes } of ics.read(source, berlin)) batches.push([items.length, bytes]);
    expect(batches).toEqual([
      [200, text.length],
      [200, text.length],
      [50, text.length],
    ]);
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
}
