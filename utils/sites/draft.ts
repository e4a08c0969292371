/** A part of a draft. Drafts are blocks, never markup: whatever a name or a note contains, it stays text. */
export type DraftBlock =
  { type: 'paragraph'; text: string } | { type: 'heading'; text: string } | { type: 'list'; items: string[] };

/** Whom a mail goes to, and its subject: what the address of a compose window can carry. */
export type Addressing = Pick<Draft, 'to' | 'subject'>;

/** A mail to be written into a compose box. */
export interface Draft {
  /** The recap that it belongs to, so that its fate can be told. */
  recapId: string;
  to: string[];
  subject: string;
  blocks: DraftBlock[];
}
