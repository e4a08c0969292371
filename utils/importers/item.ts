import * as z from 'zod/mini';
import { day } from '../records/fields.ts';

/**
 * What a file holds, before anybody knows whose it is. Everything in it was written by somebody else: texts are cut to
 * these lengths by the importers, and parsed once more where they arrive.
 */

const line = z.string().check(z.maxLength(500));
/** A sentence. */
const quote = z.string().check(z.maxLength(1000));
const address = z.string().check(z.maxLength(320));
/** Milliseconds since 1970, UTC. */
const instant = z.int();

/** Where something stands: the file (in a zip: the path within), and the place in it, `message 12`, `line 30`. */
const place = z.object({ file: line, at: line });
export type Place = z.infer<typeof place>;

const namedAddress = z.object({ name: line, email: address });
export type NamedAddress = z.infer<typeof namedAddress>;

/** Why a mail was not written by a person to a person. */
const automaticReason = z.enum(['list', 'bulk', 'auto-reply', 'no-reply']);
export type AutomaticReason = z.infer<typeof automaticReason>;

const about = {
  place,
  /** What names it in the system that it comes from: a Message-ID, a UID, a record id. Null where it has none. */
  sourceId: z.nullable(line),
};

/** By what rows of one system name each other, each id with the system before it, `hubspot 99`. */
const ids = z.optional(
  z.object({
    own: z.nullable(line),
    /** Of the organisation that somebody or something belongs to. */
    company: z.nullable(line),
    /** Of those whom a deal is with. */
    people: z.array(line).check(z.maxLength(20)),
  }),
);
export type RowIds = NonNullable<z.infer<typeof ids>>;

/** Someone in an address book or a customer list. */
const personItem = z.object({
  ...about,
  kind: z.literal('person'),
  name: line,
  emails: z.array(address).check(z.maxLength(50)),
  phones: z.array(line).check(z.maxLength(50)),
  role: line,
  organisation: line,
  /** Hosts of the web addresses that are given for them, in lower case, without `www.`. */
  hosts: z.array(line).check(z.maxLength(20)),
  ids,
});

/** An organisation in a customer list. */
const companyItem = z.object({
  ...about,
  kind: z.literal('company'),
  name: line,
  hosts: z.array(line).check(z.maxLength(20)),
  industry: line,
  ids,
});

/** A deal or an opportunity in a customer list. */
const dealItem = z.object({
  ...about,
  kind: z.literal('deal'),
  title: line,
  organisation: line,
  emails: z.array(address).check(z.maxLength(50)),
  /** As the file writes it, `12,000.00 EUR`. */
  amount: line,
  stage: line,
  /** When it was made or closed, the later; null where the file does not say. */
  at: z.nullable(instant),
  ids,
});

/**
 * A sentence of a mail that promises, requests or asks something. Whose side that is on is told when it comes in: until
 * then the person may name more of their own addresses, and the mail's text is not kept.
 */
const saying = z.object({
  kind: z.enum(['commitment', 'question', 'request']),
  /** Who is to do or to answer it. */
  actor: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('writer') }),
    z.object({ kind: z.literal('reader') }),
    z.object({ kind: z.literal('address'), email: address, name: z._default(line, '') }),
    z.object({ kind: z.literal('person'), name: line }),
  ]),
  what: line,
  due: z.nullable(day),
  sentence: quote,
});
export type Saying = z.infer<typeof saying>;

/** A sentence that praises the work, complains of it, or wishes it were otherwise. */
const opinion = z.object({
  sort: z.enum(['praise', 'complaint', 'request']),
  sentence: quote,
});

/** What a mail says to a survey: the code as it was read, and the number behind it. */
const surveyReply = z.object({
  code: line,
  isWhole: z.boolean(),
  score: z.nullable(z.number()),
  comment: z.string().check(z.maxLength(5000)),
});

/** A mail: its envelope and its first words. */
const mailItem = z.object({
  ...about,
  kind: z.literal('mail'),
  at: instant,
  from: namedAddress,
  /** Who is meant behind a list's or a group's address. */
  replyTo: z.array(namedAddress).check(z.maxLength(20)),
  /** Of a mail that came back, who was not there to take it. */
  to: z.array(namedAddress).check(z.maxLength(1000)),
  cc: z.array(namedAddress).check(z.maxLength(1000)),
  subject: line,
  /** Up to 300 characters of what its writer wrote, without what they quote. */
  snippet: line,
  /** Null where a person wrote it. */
  automatic: z.nullable(automaticReason),
  /** Whether a mail server sent it back because nobody is there to take it. */
  isReturned: z.optional(z.boolean()),
  /** The labels that it lies under, where the file tells: those of the person's own, and the inbox. */
  folders: z.optional(z.array(line).check(z.maxLength(50))),
  /** What it promises, requests and asks, where it is recent enough to be anybody's business. */
  sayings: z.optional(z.array(saying).check(z.maxLength(50))),
  /** Its sentences that say something is done, as far back; and the promises that they say are kept. */
  done: z.optional(z.array(quote).check(z.maxLength(20))),
  closings: z.optional(z.array(z.object({ commitmentId: line, quote })).check(z.maxLength(50))),
  /** What its writer thinks of the work, as far back. */
  opinions: z.optional(z.array(opinion).check(z.maxLength(20))),
  /** What it says to a survey, however old it is. */
  surveyReply: z.optional(surveyReply),
});

const guest = z.object({
  ...namedAddress.shape,
  status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
});

/** An occurrence of an event; each one of a series is an item of its own. */
const eventItem = z.object({
  ...about,
  kind: z.literal('event'),
  at: instant,
  allDay: z.boolean(),
  minutes: z.nullable(z.int()),
  title: line,
  location: line,
  /** Up to 300 characters. */
  description: line,
  organizer: z.nullable(namedAddress),
  guests: z.array(guest).check(z.maxLength(1000)),
  /** Whether it was by video: a link to a meeting is given. */
  video: z.boolean(),
  cancelled: z.boolean(),
  /**
   * Which version of the occurrence this is, by SEQUENCE and DTSTAMP (in milliseconds, 0 where it has none), or that it
   * is an answer to one. What was read by an older release says nothing of it.
   */
  revision: z.optional(z.object({ sequence: z.int(), stamp: instant, isReply: z.boolean() })),
});

/** Anything that an importer finds. */
export const item = z.discriminatedUnion('kind', [personItem, companyItem, dealItem, mailItem, eventItem]);
export type Item = z.infer<typeof item>;
export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
export type ItemKind = Item['kind'];

/** What could not be read, with where and what. */
export const issue = z.object({
  place,
  what: z.enum([
    'not-readable',
    'no-date',
    'no-sender',
    'no-name',
    'cut-off',
    'unknown-format',
    'bad-date',
    'bad-rule',
    'unknown-zone',
    'too-large',
    'encrypted',
    'nested-too-deep',
    'no-columns',
  ]),
  detail: line,
});
export type Issue = z.infer<typeof issue>;
