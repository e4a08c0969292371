import { bareSubject } from '../identity/mail-identity.ts';
import type { Stored } from '../records/index.ts';

/** What all mails of a thread have in common as far as it is known everywhere: the subject without its prefixes. */
export function threadOf(subject: string): string {
  return bareSubject(subject).toLocaleLowerCase();
}

/**
 * Whether what somebody wrote waits no more: a mail of ours under the same subject came after it, or a talk with them. Who
 * took part in a talk is not always known.
 */
export function wasAnswered(
  contacts: readonly Stored<'interaction'>[],
  { thread, after, who }: { thread: string; after: number; who: string },
): boolean {
  const isTalk = ({ fields: { at, direction, medium, participants } }: Stored<'interaction'>) => {
    if (at <= after || medium === 'note' || direction !== 'both') return false;
    const named = Object.keys(participants).filter((key) => key.includes('@'));
    return named.length === 0 || who === '' || named.includes(who);
  };
  return wasRepliedTo(contacts, thread, after) || contacts.some(isTalk);
}

/** Whether a later mail of ours under the same subject came after a moment. */
export function wasRepliedTo(contacts: readonly Stored<'interaction'>[], thread: string, after: number): boolean {
  return contacts.some(
    ({ fields: { at, direction, medium, subject } }) =>
      medium === 'mail' && direction === 'out' && at > after && threadOf(subject) === thread,
  );
}
