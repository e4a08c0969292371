import type { Stored } from '../records/index.ts';

/** What the rules of the practice look at: the records of one client. Lists hold what is recent and what is open. */
export interface ClientPractice {
  client: Stored<'client'>;
  people: Stored<'person'>[];
  /** Contacts that happened, the newest first. */
  contacts: Stored<'interaction'>[];
  /** From this moment on every contact is among them, in milliseconds since 1970; 0 where none was left out. */
  contactsFrom: number;
  /** Promises of both sides that were taken and are not kept yet. */
  promises: Stored<'commitment'>[];
  /** Promises of both sides that were kept. */
  kept: Stored<'commitment'>[];
  projects: Stored<'project'>[];
  feedback: Stored<'feedback'>[];
  surveys: Stored<'survey'>[];
  risks: Stored<'risk'>[];
  opportunities: Stored<'opportunity'>[];
  /** What moves in the client's industry. */
  trends: Stored<'trend'>[];
}

/** What something can be shown by. */
const evidenceKinds = [
  'client',
  'person',
  'interaction',
  'commitment',
  'project',
  'feedback',
  'survey',
  'risk',
] as const;

/** A record that shows why. */
export interface Evidence {
  kind: (typeof evidenceKinds)[number];
  id: string;
}

/** Somebody who is said to have left, in a mail: by name or address; empty where the mail does not say who. */
export interface Departure {
  interactionId: string;
  who: string;
}
