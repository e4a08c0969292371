import type { MailContact } from '../mailbox/mail.ts';
import { anna, bruno, grace, henrik, jon, lea, maria, marta, oskar, priya, sam, tomas } from '../mailbox/people.ts';

type GuestAnswer = 'yes' | 'no' | 'maybe' | 'awaiting';

export interface EventGuest extends MailContact {
  answer: GuestAnswer;
}

/** An event as it is written down in the fixtures; its day is relative to the day the demo is opened. */
export interface EventDescription {
  slug: string;
  title: string;
  /** 0 is today, -1 yesterday. */
  day: number;
  /** The clock time, `14:00`; none for an all-day event. */
  at?: string;
  minutes?: number;
  /** One occurrence of a series that comes every week. */
  weekly?: boolean;
  organizer: MailContact;
  guests: EventGuest[];
  /** How many guests the page counts without naming one of them. */
  hiddenGuests?: number;
  location?: string;
  video?: boolean;
  description?: string;
}

const yes = (contact: MailContact): EventGuest => ({ ...contact, answer: 'yes' });
const awaiting = (contact: MailContact): EventGuest => ({ ...contact, answer: 'awaiting' });
const no = (contact: MailContact): EventGuest => ({ ...contact, answer: 'no' });
const maybe = (contact: MailContact): EventGuest => ({ ...contact, answer: 'maybe' });

/** The days around today: what was, and what comes. */
export const events: EventDescription[] = [
  {
    slug: 'alpine-first-meeting',
    title: 'Alpine Ski House, first meeting',
    day: -7,
    at: '10:00',
    minutes: 60,
    organizer: maria,
    guests: [yes(marta), yes(jon)],
    location: 'Alpine Ski House, Davos',
  },
  {
    slug: 'northwind-kick-off',
    title: 'Northwind kick-off',
    day: -1,
    at: '14:00',
    minutes: 60,
    organizer: maria,
    guests: [yes(anna), yes(bruno), yes(tomas)],
    video: true,
    description:
      'scope: 40 seats, pilot depot Lyon first\ndecided: go with the annual plan\nwe send revised quote by tuesday\nthey name a technical contact\n? can go-live move to June',
  },
  {
    slug: 'fabrikam-copy-review',
    title: 'Fabrikam, copy review',
    day: 0,
    at: '15:30',
    minutes: 30,
    organizer: maria,
    guests: [yes(lea), maybe(tomas)],
    location: 'Harbour Street 4, second floor',
  },
  {
    slug: 'northwind-steering',
    title: 'Steering call',
    day: 1,
    at: '14:00',
    minutes: 45,
    weekly: true,
    organizer: maria,
    guests: [yes(anna), awaiting(bruno)],
    video: true,
  },
  {
    slug: 'litware-draft-two',
    title: 'Litware, draft 2',
    day: 2,
    at: '10:00',
    minutes: 30,
    organizer: oskar,
    guests: [yes(maria), awaiting({ name: priya.email, email: priya.email })],
    video: true,
  },
  {
    slug: 'contoso-workshop',
    title: 'Contoso: workshop, day of the brand',
    day: 3,
    organizer: grace,
    guests: [yes(grace), no(henrik), yes(maria)],
    location: 'Contoso, Riga',
  },
  {
    slug: 'town-hall',
    title: 'Town hall',
    day: 1,
    at: '09:00',
    minutes: 60,
    organizer: tomas,
    guests: [],
    hiddenGuests: 240,
  },
  { slug: 'focus', title: 'Focus time', day: 0, at: '08:00', minutes: 90, organizer: maria, guests: [] },
  {
    slug: 'tailspin-review',
    title: 'Tailspin: review of the year',
    day: -2,
    at: '16:00',
    minutes: 45,
    organizer: maria,
    guests: [awaiting(sam)],
    video: true,
  },
];
