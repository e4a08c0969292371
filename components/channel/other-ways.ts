import type { Output } from '../../utils/messaging/contract.ts';
import type { Channel } from './channel-words.ts';

/**
 * Who of those a mail goes to asked for another way: the people themselves, else the client as a whole, unless somebody who
 * gets it asked for mail.
 */
export function otherWays(
  channels: Output<'channel.read'>,
  to: readonly string[],
): { name: string; stated: Exclude<Channel, 'mail'> }[] {
  if (channels === null) return [];
  const recipients = channels.people.filter(({ emails }) => emails.some((email) => to.includes(email)));
  const asked = recipients.flatMap(({ name, emails, stated }) =>
    stated === null || stated === 'mail' ? [] : [{ name: name || (emails[0] ?? ''), stated }],
  );
  if (asked.length > 0) return asked;
  const { name, stated } = channels;
  const wantsMail = recipients.some((person) => person.stated === 'mail');
  return stated === null || stated === 'mail' || wantsMail ? [] : [{ name, stated }];
}
