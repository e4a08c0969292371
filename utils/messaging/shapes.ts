import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { recordKinds } from '../records/index.ts';
import { instant } from '../records/fields.ts';
import { direction, medium } from '../records/interaction.ts';

/** What the pages show, as the background answers it. */

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };

export const clientShape = once(() =>
  z.object({ ...stored, kind: z.literal('client'), fields: recordKinds.client.schema }),
);
export const personShape = once(() =>
  z.object({ ...stored, kind: z.literal('person'), fields: recordKinds.person.schema }),
);
export const interactionShape = once(() =>
  z.object({
    ...stored,
    kind: z.literal('interaction'),
    fields: recordKinds.interaction.schema,
  }),
);
export const recapShape = once(() =>
  z.object({ ...stored, kind: z.literal('recap'), fields: recordKinds.recap.schema }),
);

/** What somebody on the screen is to the user; `automatic` is a list, a no-reply or a notification address. */
const standing = z.enum(['client', 'stranger', 'colleague', 'automatic']);

export const personOnScreen = once(() =>
  z.object({
    name: z.string(),
    email: z.nullable(z.string()),
    standing,
    personId: z.nullable(z.string()),
    role: z.string(),
    clientId: z.nullable(z.string()),
    clientName: z.nullable(z.string()),
  }),
);
export type PersonOnScreen = z.infer<ReturnType<typeof personOnScreen>>;

/** A contact in one line: when, by which means, about what. */
const contactFact = once(() => z.object({ id: z.string(), at: instant, medium, subject: z.string() }));

export const clientCard = once(() =>
  z.object({
    client: clientShape(),
    people: z.array(personShape()),
    lastIn: z.nullable(contactFact()),
    lastOut: z.nullable(contactFact()),
    /** The next planned contact. */
    next: z.nullable(contactFact()),
  }),
);
export type ClientCard = z.infer<ReturnType<typeof clientCard>>;

/** So much of a timeline comes with the screen: more than fits on one. The rest comes as it is scrolled to. */
export const firstEntries = 20;

/** An entry of a client's timeline: an interaction, or a recap with what became of it. */
export const timelineEntry = once(() =>
  z.object({
    id: z.string(),
    kind: z.enum(['interaction', 'recap']),
    at: instant,
    allDay: z.boolean(),
    medium: z.enum(['mail', 'call', 'video', 'meeting', 'note', 'recap']),
    direction,
    state: z.enum(['planned', 'happened']),
    subject: z.string(),
    summary: z.string(),
    minutes: z.nullable(z.int()),
    participants: z.array(z.string()),
    link: z.nullable(z.string()),
    /** The project that it is put down under. */
    projectId: z.nullable(z.string()),
    /** For a recap: what has been done with it, oldest first. */
    steps: z.array(z.object({ step: z.enum(['drafted', 'inserted', 'sent', 'notNeeded']), at: instant })),
  }),
);
export type TimelineEntry = z.infer<ReturnType<typeof timelineEntry>>;

export const timelinePage = once(() =>
  z.object({
    entries: z.array(timelineEntry()),
    /** Opaque: pass it back as `after` for the next page; null at the end. */
    next: z.nullable(z.string()),
  }),
);
export type TimelinePage = z.infer<ReturnType<typeof timelinePage>>;

export const timelineFilter = z.enum(['all', 'mail', 'call', 'meeting', 'note']);
export type TimelineFilter = z.infer<typeof timelineFilter>;
