import { importedOccurrenceIdentity } from '../identity/occurrence-identity.ts';
import { mailIdentity } from '../identity/mail-identity.ts';
import type { ItemOf } from '../importers/item.ts';

/** What makes a mail or an occurrence the same one when it is met again. */
export function identityOf(item: ItemOf<'mail'> | ItemOf<'event'>): string {
  return item.kind === 'mail'
    ? mailIdentity(item.from.email, item.at, item.subject)
    : importedOccurrenceIdentity(item.sourceId ?? `${item.title} ${item.at}`);
}
