/** Someone in the synthetic mailbox or calendar. */
export interface MailContact {
  name: string;
  email: string;
}

/** A mail as it is written down in the fixtures: its time is relative to the moment the demo is opened. */
export interface MailDescription {
  from: MailContact;
  to: MailContact[];
  cc?: MailContact[];
  daysAgo: number;
  /** The clock time, `09:12`. */
  at: string;
  text: string;
  /** Whether the mail before this one is quoted below it. */
  quotes?: boolean;
}

export interface ThreadDescription {
  /** A short word, unique in the mailbox, that addresses and ids are made of. */
  slug: string;
  subject: string;
  unread?: boolean;
  mails: MailDescription[];
}

export interface Mail {
  /** Hexadecimal, the same form as the site's legacy ids. */
  id: string;
  from: MailContact;
  to: MailContact[];
  cc: MailContact[];
  date: Date;
  text: string;
  quote: { introduction: string; text: string } | null;
}

export interface Thread {
  id: string;
  /** The thread's part of the address. */
  route: string;
  subject: string;
  unread: boolean;
  mails: Mail[];
}
