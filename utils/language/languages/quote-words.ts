/**
 * The words by which mail programs of one language introduce what is quoted, and by which its people end a mail.
 * Everything is in lower case; `\s` between words may be any space.
 */
export interface QuoteWords {
  /** "wrote": the line that introduces a quote, or the two or three that it was broken into, ends so. */
  wrote: readonly string[];
  /** What such a line begins with: "On", "Am". As it is written. */
  begins: readonly string[];
  /** Between dashes, before a whole mail: "original message", "forwarded by". */
  originalMail: readonly string[];
  /** Alone before a colon, before a whole mail: "begin forwarded message". */
  forwardedMail: readonly string[];
  /** The sender's name in headers that are printed above a quoted mail: "from". */
  sender: readonly string[];
  /** The other headers printed there: "sent", "to", "subject". */
  headers: readonly string[];
  /** What a program adds at the end: "sent from", "get outlook for". */
  sentFrom: readonly string[];
  /** What stands before the writer's name: "best regards". */
  closings: readonly string[];
  /** Thanks, which end a mail only where a name follows. */
  thanks: readonly string[];
  /** What the fine print below a signature says: "intended recipient". */
  finePrint: readonly string[];
}
