import { expect, test } from 'vitest';
import { googleCalendar } from '../../../utils/sites/adapters/google-calendar.ts';
import { openPage, readPage } from '../page.ts';
import { calendar, editPage, encoded, form, popup } from './calendar-page.ts';

const ann = { email: 'ann@client.example', label: 'Ann Berg, Attending' };
const organizer = { email: 'me@agency.example', label: 'Maria, Attending, Organizer', organizer: true };

test('a popup is read: title, time with the year from the address, guests, organizer, place, link', () => {
  const silent = { email: 'bo@client.example', label: 'bo@client.example' };
  const view = readPage(googleCalendar, calendar(popup({ guests: [organizer, ann, silent], location: 'Room 4' })));
  expect(view).toMatchObject({ kind: 'event', subject: 'Quarterly review' });
  expect(view.event).toEqual({
    id: 'abc123',
    title: 'Quarterly review',
    when: null,
    start: '2026-07-08T18:30',
    end: '2026-07-08T19:30',
    location: 'Room 4',
    organizer: { name: 'Maria', email: 'me@agency.example' },
    guests: [
      { name: 'Maria', email: 'me@agency.example', status: 'accepted' },
      { name: 'Ann Berg', email: 'ann@client.example', status: 'accepted' },
      { name: null, email: 'bo@client.example', status: 'awaiting' },
    ],
    guestsUnknown: false,
    video: false,
    editing: false,
    description: '',
    link: `https://calendar.google.com/calendar/u/0/r/eventedit/${encoded('abc123 me@agency.example')}`,
  });
  expect(view.matched).toMatchObject({ title: '#rAECCd', time: '#xDetDlgWhen .AzuXid' });
  expect(view.missing).toEqual(['account']);
});

test.each([
  ['de', 'Mittwoch, 8. Juli⋅18:30 bis 19:30'],
  ['es', 'Miércoles, 8 de julio⋅18:30 – 19:30'],
  ['ja', '7月 8日 (水曜日)⋅18:30～19:30'],
  ['ko', '7월 8일 (수요일)⋅오후 6:30~7:30'],
  ['id', 'Rabu, 8 Juli⋅18.30 – 19.30'],
  ['fr', 'mercredi 8 juillet⋅18:30 – 19:30'],
  ['ar', '\u200fالأربعاء، ٨ يوليو⋅٦:٣٠ – ٧:٣٠ م'],
  ['pt-BR', 'quarta-feira, 8 de julho⋅6:30 – 7:30pm'],
])('the time is read in %s', (language, when) => {
  const view = readPage(googleCalendar, calendar(popup({ when }), language));
  expect([view.event?.start, view.event?.end]).toEqual(['2026-07-08T18:30', '2026-07-08T19:30']);
});

test.each([
  ['another year is written out', 'Thursday, July 8, 2027⋅9 – 10am', 'week/2026/7/10', '2027-07-08T09:00'],
  ['else it is the nearest such weekday', 'Tuesday, July 8⋅6:30 – 7:30pm', 'week/2026/7/10', '2025-07-08T18:30'],
  ['an all-day event is a day', 'Wednesday, July 8', 'day/2026/7/8', '2026-07-08'],
  ['what cannot be read is unknown', 'some time', 'day/2026/7/8', undefined],
])('%s', (_, when, path, start) => {
  const view = readPage(googleCalendar, calendar(popup({ when }), 'en', path));
  expect(view.event?.start ?? undefined).toBe(start);
  expect(view.missing.includes('time')).toBe(start === undefined);
});

test('an occurrence of a series tells its own day', () => {
  const id = 'abc123_20241009T163000Z me@agency.example';
  const view = readPage(googleCalendar, calendar(popup({ id, when: 'Wednesday, October 9⋅6:30 – 7:30pm' })));
  expect(view.event).toMatchObject({ id: 'abc123_20241009T163000Z', start: '2024-10-09T18:30' });
});

test('guests that are counted and not named are unknown, not none', () => {
  const large = readPage(googleCalendar, calendar(popup({ counted: '250 guests' })));
  expect(large.event).toMatchObject({ guests: [], guestsUnknown: true });
  expect(large.missing).toContain('guests');
  const alone = readPage(googleCalendar, calendar(popup()));
  expect(alone.event).toMatchObject({ guests: [], guestsUnknown: false });
  expect(alone.missing).not.toContain('guests');
});

test.each([
  ['de', 'Ann Berg, Nimmt teil', 'accepted'],
  ['es', 'Ann Berg, Quizás', 'tentative'],
  ['ja', 'Ann Berg、欠席', 'declined'],
  ['id', 'Ann Berg, Menunggu', 'awaiting'],
  ['xx', 'Ann Berg, Blörb', 'unknown'],
  ['en', 'Maybe Yes, Declined', 'declined'],
])('a guest’s answer in %s', (language, label, status) => {
  const view = readPage(
    googleCalendar,
    calendar(popup({ guests: [{ email: 'ann@client.example', label }] }), language),
  );
  expect(view.event?.guests[0]?.status).toBe(status);
});

test('a heading without its id is found by its place, without the hidden label', () => {
  const bare = popup().replace('<span role="heading" id="rAECCd">', '<span class="XuJrye">予定: </span><span>');
  const view = readPage(googleCalendar, calendar(bare, 'ja'));
  expect(view.event?.title).toBe('Quarterly review');
  expect(view.matched['title']).toBe('#xDetDlgWhen .UfeRlc');
});

test('chips are no open event, and hidden leftovers are none either', () => {
  expect(readPage(googleCalendar, calendar('')).kind).toBe('none');
  expect(readPage(googleCalendar, calendar(`<div style="display: none">${popup()}</div>`)).kind).toBe('none');
  const both = `<div style="display: none">${popup({ title: 'Former', id: 'old1 me@agency.example' })}</div>${popup()}`;
  expect(readPage(googleCalendar, calendar(both)).event).toMatchObject({ id: 'abc123', title: 'Quarterly review' });
});

test('the node that is used again for the next event has another key', () => {
  const page = openPage(calendar(popup()));
  const first = googleCalendar.key(page);
  page.document.querySelector('#xDetDlg')?.setAttribute('data-eventid', encoded('next456 me@agency.example'));
  expect(googleCalendar.key(page)).not.toBe(first);
});

test('an id that is not encoded as known is kept as it is', () => {
  const view = readPage(googleCalendar, calendar(popup().replace(/data-eventid="[^"]*"/, 'data-eventid="REDACTED"')));
  expect(view.event).toMatchObject({ id: 'REDACTED', link: null });
});

test('the edit page is read: times, place, notes, guests without groups, own calendar', () => {
  const view = readPage(googleCalendar, editPage());
  expect(view).toMatchObject({ kind: 'event', account: 'me@agency.example', missing: [] });
  expect(view.event).toMatchObject({
    id: 'abc123',
    title: 'Quarterly review',
    start: '2026-07-08T18:30',
    end: '2026-07-08T19:30',
    location: 'Room 4',
    description: 'Agenda:\nfigures',
    organizer: { name: 'Me', email: 'me@agency.example' },
    guests: [{ name: 'Ann Berg', email: 'ann@client.example', status: 'declined' }],
  });
});

test('an event of several days, all day, ends on its last day', () => {
  const view = readPage(googleCalendar, editPage({ allDay: true, end: '20260710' }));
  expect([view.event?.start, view.event?.end]).toEqual(['2026-07-08', '2026-07-10']);
});

test('a popup that was left behind does not hide the edit page', () => {
  const shown = editPage();
  const view = readPage(googleCalendar, { ...shown, body: popup({ title: 'Former' }) + shown.body });
  expect(view.event?.title).toBe('Quarterly review');
});

test('a new event in a small dialog is an event without an id', () => {
  const dialog = `<div role="dialog"><button id="tabEvent">Event</button><div role="tabpanel" aria-labelledby="tabEvent">${form()}</div></div>`;
  const view = readPage(googleCalendar, calendar(dialog));
  expect(view.event).toMatchObject({ id: null, title: 'Quarterly review', start: '2026-07-08T18:30' });
});

test('an event of which nothing can be read is unreadable', () => {
  const view = readPage(googleCalendar, calendar('<div role="dialog" data-chips-dialog="true"><p>?</p></div>'));
  expect(view.kind).toBe('unreadable');
  expect(view.missing).toEqual(expect.arrayContaining(['title', 'time']));
});

test('hostile titles, names and duplicate ids stay text and do no harm', () => {
  const title = '<script>alert(1)</script>';
  const guests = [{ email: 'ann@client.example', label: `${title}, Attending`, name: title }, ann, ann];
  const view = readPage(googleCalendar, calendar(popup({ title, guests }) + popup({ title, guests })));
  expect(view.event?.title).toBe(title);
  expect(view.event?.guests).toEqual([{ name: title, email: 'ann@client.example', status: 'accepted' }]);
});

test.each([
  ['https://calendar.google.com/calendar/u/1/r/week', '/mail/u/1/'],
  ['https://calendar.google.com/calendar/r', '/mail/u/0/'],
])('a mail about an event is written in the same account’s Gmail: %s', (url, path) => {
  const draft = { recapId: 'r1', to: ['ann@client.example'], subject: 'Our call', blocks: [] };
  const address = new URL(googleCalendar.composeUrl(openPage({ url, body: '' }), draft) ?? '');
  expect(address.origin + address.pathname).toBe(`https://mail.google.com${path}`);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    view: 'cm',
    to: 'ann@client.example',
    su: 'Our call',
  });
  expect(googleCalendar.composeSite).toBe('gmail');
});
