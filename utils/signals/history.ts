import type { Stored } from '../records/index.ts';

/** What signals look at: the records of one client. Lists hold what is recent and what is open, not everything. */
export interface ClientHistory {
  client: Stored<'client'>;
  people: Stored<'person'>[];
  /** Contacts that happened, the newest first. */
  contacts: Stored<'interaction'>[];
  /**
   * Contacts of ours from before those, as far back as anything waits for one: an answer may be among them. They are looked
   * at for nothing else.
   */
  earlier: Stored<'interaction'>[];
  /** Contacts that were planned when they were recorded: by now some of them may be over. */
  planned: Stored<'interaction'>[];
  /** Promises that were taken and are not kept yet. */
  promises: Stored<'commitment'>[];
  /** Questions that nobody marked as answered. */
  questions: Stored<'question'>[];
  /** Questions that somebody decided on, of the mails that would wait for an answer without them. */
  decidedQuestions: Stored<'question'>[];
  recaps: Stored<'recap'>[];
  projects: Stored<'project'>[];
  /** What they said of the work and somebody took, the newest first. */
  feedback: Stored<'feedback'>[];
  /** What a person decided about earlier signals. */
  decisions: Stored<'attention'>[];
}

/** The newest contact by which we gave them attention: what they wrote to us is none. */
export function lastAttention({ contacts }: Pick<ClientHistory, 'contacts'>): Stored<'interaction'> | null {
  return contacts.find(({ fields }) => fields.direction !== 'in' && fields.medium !== 'note') ?? null;
}
