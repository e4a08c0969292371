import type { Contact, View } from '../../../utils/sites/view.ts';

export const maria: Contact = { name: 'Maria', email: 'maria@acme.example' };
export const anna: Contact = { name: 'Anna Berg', email: 'anna@northwind.example' };
export const bruno: Contact = { name: 'Bruno Ochoa', email: 'bruno@lyon.northwind.example' };
export const dana: Contact = { name: 'Dana Cruz', email: 'dana@gmail.com' };

/** A thread between these people and the user. */
export function thread(key: string, people: Contact[], more: Partial<View> = {}): View {
  const url = `https://mail.google.com/mail/u/0/#inbox/${key}`;
  return {
    site: 'gmail',
    kind: 'thread',
    key,
    url,
    language: 'en',
    rows: [],
    event: null,
    composes: [],
    matched: {},
    missing: [],
    account: maria.email,
    subject: 'Quote for 40 seats',
    messages: people.map((from, index) => ({
      id: `${key}-${index}`,
      from,
      to: [maria],
      cc: [],
      date: '2026-11-02T09:12',
      text: 'Could you send a quote?',
      collapsed: false,
      link: url,
    })),
    ...more,
  };
}

/** An event with these guests, in the past. */
export function event(key: string, guests: Contact[]): View {
  return thread(key, [], {
    site: 'google-calendar',
    kind: 'event',
    subject: null,
    event: {
      id: key,
      title: 'Steering call',
      when: null,
      start: '2026-11-02T14:00',
      end: '2026-11-02T14:45',
      location: 'Meeting room 2',
      organizer: maria,
      guests: guests.map((guest) => ({ ...guest, status: 'accepted' })),
      guestsUnknown: false,
      video: false,
      editing: false,
      description: '',
      link: 'https://calendar.google.com/event?eid=1',
    },
  });
}
