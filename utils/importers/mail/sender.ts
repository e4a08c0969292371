import type { NamedAddress } from '../item.ts';
import { readAddresses } from './addresses.ts';
import { headerOf, type Headers } from './headers.ts';

const mostReplyTo = 20;

/** "'Anna Berg' via Sales": what stands before "via", without quotes; null where the name says nothing of the kind. */
function nameBeforeVia(name: string): string | null {
  const before = /^(.+?)\s+(?:via|über|por|через)\s+\S/iu.exec(name)?.[1];
  return before?.replace(/^['"]+|['"]+$/g, '').trim() ?? null;
}

/** A list or a group sends under its own address what somebody wrote to it. */
function isAddressOfList(headers: Headers, email: string): boolean {
  return headerOf(headers, 'list-post').toLowerCase().includes(`mailto:${email}`);
}

/** The one person that Reply-To names besides the group, where the name is not somebody else's. */
function personInReplyTo(replyTo: readonly NamedAddress[], group: NamedAddress, headers: Headers, name: string | null) {
  const others = replyTo.filter(({ email }) => email !== group.email && !isAddressOfList(headers, email));
  const [person] = others;
  if (!person || others.length > 1 || name === null) return null;
  return person.name === '' || person.name.toLowerCase() === name.toLowerCase() ? person : null;
}

/** Who wrote through a group, where that is certain: null leaves the group's address as the sender. */
function personBehind(group: NamedAddress, replyTo: readonly NamedAddress[], headers: Headers): NamedAddress | null {
  const name = nameBeforeVia(group.name);
  if (name === null && !isAddressOfList(headers, group.email)) return null;
  const [original] = ['x-original-from', 'x-original-sender'].flatMap((header) =>
    readAddresses(headerOf(headers, header)),
  );
  const person = original ?? personInReplyTo(replyTo, group, headers, name);
  if (!person || person.email === group.email) return null;
  return { name: person.name || (name ?? ''), email: person.email };
}

/** Who wrote a mail, the person behind a group's address where it is certain; null where nobody is named. */
export function senderOf(headers: Headers): { from: NamedAddress; replyTo: NamedAddress[] } | null {
  const [written] = ['from', 'sender'].flatMap((header) => readAddresses(headerOf(headers, header)));
  if (!written) return null;
  const replyTo = readAddresses(headerOf(headers, 'reply-to')).slice(0, mostReplyTo);
  return { from: personBehind(written, replyTo, headers) ?? written, replyTo };
}
