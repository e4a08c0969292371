import * as z from 'zod/mini';

/** Field types that several kinds of record share. */

/** One line of text. Longer ones come from a page, never from a person, and are cut before they get here. */
export const line = z.string().check(z.maxLength(500));
/** How many characters of prose a record takes. */
export const proseLength = 20_000;
/** Several lines of text. */
export const prose = z.string().check(z.maxLength(proseLength));
/** An address, in lower case. */
export const email = z.string().check(z.maxLength(320), z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/u));
/** Milliseconds since 1970, UTC. */
export const instant = z.int();
/** A day without a time, `2026-11-23`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** The ways people are in touch. */
export const channel = z.enum(['mail', 'call', 'video', 'meeting', 'message']);

/** The languages that mails to clients are written in. */
export const mailLanguages = ['en', 'de', 'es'] as const;
export const mailLanguage = z.enum(mailLanguages);
export type MailLanguage = z.infer<typeof mailLanguage>;

/** Where a record came from: seen on a page, read from a file, typed by hand, or received from another device. */
export const provenance = z.object({
  source: z.enum(['page', 'file', 'hand', 'sync']),
  /** The site's or the format's name, where there is one. */
  site: z.nullable(z.string()),
  /** The id there: a message id, an occurrence, a line of a file. */
  sourceId: z.nullable(z.string()),
  /** An address that opens the source again. */
  link: z.nullable(z.string()),
});
export type Provenance = z.infer<typeof provenance>;

/** The provenance of what a person typed. */
export const byHand: Provenance = { source: 'hand', site: null, sourceId: null, link: null };

/** A set of fields' elements by id. */
export function setOf<Element extends z.ZodMiniType>(element: Element) {
  return z.record(z.string(), element);
}

/**
 * The clients as they were before some of them were merged into others: taking a merge apart follows these. Null where
 * none was merged.
 */
export const formerClients = z._default(
  z.nullable(z.object({ clientIds: z.array(z.string()), fromClientId: z.nullable(z.string()) })),
  null,
);
