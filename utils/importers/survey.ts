import * as z from 'zod/mini';
import { issue } from './item.ts';

/** What a dry run found: what there is, whose it is, and what of it is known already. */

const line = z.string().check(z.maxLength(500));
const count = z.int();
const instant = z.nullable(z.int());

/** Someone whose history could be taken in: a client that is known, an organisation, or a person of their own. */
const candidate = z.object({
  /** `client:<id>`, `domain:northwind.example`, `company:northwind traders`, or `person:lea@gmail.com`. */
  key: line,
  /** Keys of candidates that turned out to be this one. */
  also: z.array(line),
  name: line,
  /** The registrable domain, where there is one. */
  domain: z.nullable(line),
  /** The client that it is already, or null. */
  clientId: z.nullable(line),
  people: count,
  /** From them, and to them. */
  mailsIn: count,
  mailsOut: count,
  events: count,
  deals: count,
  /** The first and the last contact, in milliseconds. */
  first: instant,
  last: instant,
  /** Ticked until the person says otherwise: known already, in touch both ways of late, or on a list without any mail. */
  proposed: z.boolean(),
});
export type Candidate = z.infer<typeof candidate>;

/**
 * How many of one kind belong to exactly these candidates (by their position): what is taken under any choice is the
 * sum over the groups that hold a ticked one.
 */
const group = z.object({
  kind: z.enum(['person', 'company', 'deal', 'mail', 'event']),
  candidates: z.array(count),
  fresh: count,
  /** Adds something to a record that is there. */
  merged: count,
  /** There already, or twice in these files. */
  known: count,
});
export type Group = z.infer<typeof group>;

/** Why something is not taken whatever is ticked. */
const skipReason = z.enum([
  'list',
  'bulk',
  'auto-reply',
  'no-reply',
  'own-organisation',
  'nobody',
  'cancelled',
  'declined',
  'no-recording',
]);
export type SkipReason = z.infer<typeof skipReason>;

const surveyedFile = z.object({
  name: line,
  size: z.nullable(count),
  /** The importer's name; null where none reads it. */
  format: z.nullable(line),
  items: count,
});

export const survey = z.object({
  files: z.array(surveyedFile),
  /** The most likely first. */
  candidates: z.array(candidate),
  groups: z.array(group),
  skipped: z.array(z.object({ kind: group.shape.kind, reason: skipReason, count })),
  /** Some of each kind, in words: who or what, when, from where. */
  samples: z.array(z.object({ kind: group.shape.kind, title: line, about: line, at: instant, place: line })),
  /** The first of what could not be read. */
  issues: z.array(issue),
  issueCount: count,
  /** Addresses that most mails are from or to, and that the person did not name as their own. */
  ownGuess: z.array(line),
  /** Domains of the user's own organisation, at and below which everybody is a colleague. */
  ownDomains: z.optional(z.array(line)),
  bytes: count,
  seconds: z.number(),
});
export type Survey = z.infer<typeof survey>;
