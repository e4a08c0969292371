import type { ContentLine } from '../content-lines/content-line.ts';
import { oneLine } from '../content-lines/values.ts';
import type { ItemOf, Place } from '../item.ts';
import { Card } from './card.ts';
import { hasNameParts, nameOf, organisationOf } from './card-name.ts';
import { emailsOf, hostsOf, phonesOf } from './card-reach.ts';

/** What a card stands for: someone, an organisation, nobody (a group, a room), or one who is told in no way. */
export type CardItem = ItemOf<'person'> | ItemOf<'company'> | 'nobody' | 'nameless';

/** Reads a card of any version: they differ in how they are written, and not in what they say. */
export function cardItem(lines: readonly ContentLine[], place: Place): CardItem {
  const card = new Card(lines);
  const kind = (card.text('KIND') || card.text('X-ADDRESSBOOKSERVER-KIND')).trim().toLowerCase();
  if (['group', 'location', 'device', 'application', 'calendar'].includes(kind)) return 'nobody';
  const emails = emailsOf(card);
  const organisation = organisationOf(card);
  const name = nameOf(card);
  const about = { place, sourceId: oneLine(card.text('UID')) || null };
  if (isCompany(card, kind, emails, name, organisation)) {
    const called = organisation || name;
    if (!called) return 'nameless';
    return { ...about, kind: 'company', name: called, hosts: hostsOf(card), industry: '' };
  }
  const phones = phonesOf(card);
  if (!name && !emails.length && !phones.length) return 'nameless';
  const role = oneLine(card.text('TITLE') || card.text('ROLE'));
  return { ...about, kind: 'person', name, emails, phones, role, organisation, hosts: hostsOf(card) };
}

/** Apple marks companies. Others name a company and nobody in it; with an address, that is where someone is reached. */
function isCompany(card: Card, kind: string, emails: readonly string[], name: string, organisation: string): boolean {
  if (kind === 'org' || card.text('X-ABSHOWAS').trim().toUpperCase() === 'COMPANY') return true;
  if (!organisation || emails.length > 0 || hasNameParts(card)) return false;
  return !name || name === organisation;
}
