import type { AutomaticReason } from '../item.ts';
import { headerOf, type Headers } from './headers.ts';

function isAnswerOfProgram(headers: Headers): boolean {
  const submitted = headerOf(headers, 'auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    headers.has('x-autoreply') ||
    headers.has('x-autorespond') ||
    /^auto[_-]?reply/i.test(headerOf(headers, 'precedence')) ||
    // What could not be delivered, and what tells that it was: nobody is to be answered.
    /^<\s*>$/.test(headerOf(headers, 'return-path')) ||
    /^multipart\/report\b/i.test(headerOf(headers, 'content-type'))
  );
}

function isToMany(headers: Headers): boolean {
  return (
    headers.has('list-unsubscribe') ||
    /^(?:bulk|junk)\b/i.test(headerOf(headers, 'precedence')) ||
    /\b(?:all|autoreply)\b/i.test(headerOf(headers, 'x-auto-response-suppress'))
  );
}

/**
 * Why a mail was not written by a person to a person, as its own headers tell; null where they tell nothing. A person
 * who writes through a list is `list` too. Addresses such as no-reply@ are told by others.
 */
export function automaticReasonOf(headers: Headers): AutomaticReason | null {
  const isByList = headers.has('list-id') || headers.has('list-post');
  if (isByList || /^list\b/i.test(headerOf(headers, 'precedence'))) return 'list';
  if (isAnswerOfProgram(headers)) return 'auto-reply';
  return isToMany(headers) ? 'bulk' : null;
}
