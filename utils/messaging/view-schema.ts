import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { readDates } from '../dates/read-dates.ts';
import type { View } from '../sites/view.ts';

/** The view of a page as it arrives from a content script: everything in it was written by somebody else. */

const text = (length: number) => z.string().check(z.maxLength(length));
const address = z.nullable(text(320));
const contact = z.object({ name: z.nullable(text(500)), email: address });
const contacts = once(() => z.array(contact).check(z.maxLength(1000)));
/** As the page writes it: read once the whole view was parsed. */
const moment = z.nullable(text(300));

const message = once(() =>
  z.object({
    id: z.nullable(text(500)),
    from: z.nullable(contact),
    to: contacts(),
    cc: contacts(),
    date: moment,
    text: text(20_000),
    collapsed: z.boolean(),
    link: z.nullable(text(4000)),
  }),
);

const row = once(() =>
  z.object({
    id: z.nullable(text(500)),
    from: contacts(),
    subject: text(2000),
    date: moment,
    snippet: text(2000),
    selected: z.boolean(),
  }),
);

const guest = once(() =>
  z.object({
    name: z.nullable(text(500)),
    email: address,
    status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
  }),
);

const calendarEvent = once(() =>
  z.object({
    id: z.nullable(text(2000)),
    title: text(2000),
    when: moment,
    start: moment,
    end: moment,
    location: z.nullable(text(2000)),
    organizer: z.nullable(contact),
    guests: z.array(guest()).check(z.maxLength(1000)),
    guestsUnknown: z.boolean(),
    video: z.boolean(),
    editing: z.boolean(),
    description: text(20_000),
    link: z.nullable(text(4000)),
  }),
);

const compose = once(() =>
  z.object({
    key: text(500),
    to: contacts(),
    cc: contacts(),
    subject: text(2000),
    format: z.enum(['html', 'plain']),
    reply: z.boolean(),
  }),
);

const writtenView: () => z.ZodMiniType<View> = once(() =>
  z.object({
    site: text(40),
    kind: z.enum(['thread', 'list', 'compose', 'event', 'none', 'unreadable']),
    key: text(4000),
    url: text(4000),
    language: text(100),
    account: address,
    subject: z.nullable(text(2000)),
    messages: z.array(message()).check(z.maxLength(1000)),
    rows: z.array(row()).check(z.maxLength(1000)),
    event: z.nullable(calendarEvent()),
    composes: z.array(compose()).check(z.maxLength(50)),
    matched: z.record(z.string(), z.string()),
    missing: z.array(text(200)),
  }),
);

/** A view as the rest of the program works on it: its shape checked, its dates read. */
export const viewSchema = once(() =>
  z.pipe(
    writtenView(),
    z.transform((view: View) => readDates(view)),
  ),
);
