import { bareSubject } from '../identity/mail-identity.ts';
import type { Stored } from '../records/index.ts';

/** What all mails of a thread have in common as far as it is known everywhere: the subject without its prefixes. */
export function threadOf(subject: string): string {
  return bareSubject(subject).toLocaleLowerCase();
}

/** Whether a later mail of ours under the same subject, or talking to each other, came after a moment. */
export function wasAnswered(contacts: readonly Stored<'interaction'>[], thread: string, after: number): boolean {
  return contacts.some(({ fields: { at, direction, medium, subject } }) => {
    if (at <= after || medium === 'note') return false;
    return direction === 'both' || (direction === 'out' && threadOf(subject) === thread);
  });
}

/** Whether a later mail of ours under the same subject came after a moment. */
export function wasRepliedTo(contacts: readonly Stored<'interaction'>[], thread: string, after: number): boolean {
  return contacts.some(
    ({ fields: { at, direction, medium, subject } }) =>
      medium === 'mail' && direction === 'out' && at > after && threadOf(subject) === thread,
  );
}
