/**
 * What an adapter read off the screen: plain data, no elements, nothing guessed.
 * The content script makes it, the background and the sidebar parse it (`messaging/view-schema.ts`).
 */

export type ViewKind = 'thread' | 'list' | 'compose' | 'event' | 'none' | 'unreadable';

/** Someone named on the page. Either part may be unknown; an empty contact is never reported. */
export interface Contact {
  name: string | null;
  /** Lower case, or null where the page shows a name alone. */
  email: string | null;
}

/**
 * A date as the page writes it, while the view is in the page; ISO 8601, local and without an offset where the page
 * names no zone, once the view was parsed (`utils/dates`). Null where there is none or it could not be read.
 */
type WrittenDate = string | null;

/** A mail as it stands in the page. */
export interface MessageView {
  /** The site's own id of the message, stable for the account; null until the page has painted it. */
  id: string | null;
  from: Contact | null;
  to: Contact[];
  cc: Contact[];
  date: WrittenDate;
  /** The message without its quoted part; only the preview where the page shows no more (`collapsed`). */
  text: string;
  collapsed: boolean;
  /** An address that opens this message again, or its thread. */
  link: string | null;
}

/** A row of a message list; only the selected ones are of interest to the sidebar. */
export interface RowView {
  id: string | null;
  from: Contact[];
  subject: string;
  date: WrittenDate;
  snippet: string;
  selected: boolean;
}

export type GuestStatus = 'accepted' | 'declined' | 'tentative' | 'awaiting' | 'unknown';

/** A guest of an event, and what they answered. */
export interface GuestView extends Contact {
  status: GuestStatus;
}

/** An event of the calendar as it stands in the page. */
export interface EventView {
  /**
   * The site's id of this occurrence, which stays when it is moved. An adapter whose site has one id for a whole series
   * adds the start to it.
   */
  id: string | null;
  title: string;
  /** From when to when in one text, where the page writes it so; then start and end follow from it. */
  when: WrittenDate;
  /** A date alone (`2026-07-08`) for an all-day event; its end is then its last day. */
  start: WrittenDate;
  end: WrittenDate;
  location: string | null;
  organizer: Contact | null;
  guests: GuestView[];
  /** The page counts guests but does not name them: unknown is not none. */
  guestsUnknown: boolean;
  /** It has a link to a video call. */
  video: boolean;
  /** It stands in a form, where it may be half changed. */
  editing: boolean;
  description: string;
  link: string | null;
}

/** An open compose box. `key` stays the same while the box is open; the element itself stays in the page. */
export interface ComposeView {
  key: string;
  to: Contact[];
  cc: Contact[];
  subject: string;
  format: 'html' | 'plain';
  /** True for a reply inside a thread, whose subject must not be touched. */
  reply: boolean;
}

/** What is on the screen, as far as it could be read. */
export interface View {
  /** The adapter's name, `gmail` for example. */
  site: string;
  kind: ViewKind;
  /** What is on the screen, in a word that changes when another thread, event or list is shown. */
  key: string;
  url: string;
  /** Of the page (`documentElement.lang`), to read its dates by; empty where it says none. */
  language: string;
  /** The user's own address, where the page shows it. */
  account: string | null;
  subject: string | null;
  messages: MessageView[];
  rows: RowView[];
  event: EventView | null;
  composes: ComposeView[];
  /** For each field that was read, the name of the strategy that matched. */
  matched: Record<string, string>;
  /** Fields that should be there and that no strategy could read. */
  missing: string[];
}
