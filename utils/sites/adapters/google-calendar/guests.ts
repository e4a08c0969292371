import { contactOf, distinct } from '../../contact.ts';
import { attributeOf } from '../../elements.ts';
import { lineOf } from '../../text.ts';
import type { Contact, GuestStatus, GuestView } from '../../view.ts';

/**
 * What a guest answered stands in the row's label alone, in the page's language. A language that is not here gives
 * "unknown", never a guess.
 */
const answers: [GuestStatus, RegExp][] = [
  [
    'declined',
    /^(declined|not attending|abgelehnt|nimmt nicht teil|no asistirá|rechazad[oa]|ha rechazado|ne participe pas|refusé|decline|rifiutato|não participará|recusou|欠席|不参加|tidak hadir|menolak)/,
  ],
  [
    'tentative',
    /^(maybe|tentative|vielleicht|unter vorbehalt|quizás|tal vez|peut-être|forse|talvez|未定|仮承諾|mungkin)/,
  ],
  [
    'awaiting',
    /^(awaiting|no response|not responded|ausstehend|keine antwort|pendiente|sin respuesta|en attente|in attesa|aguardando|未返信|返信待ち|menunggu)/,
  ],
  [
    'accepted',
    /^(attending|accepted|yes|nimmt teil|zugesagt|asistirá|aceptad[oa]|ha aceptado|participe|accepté|partecipa|accettato|participará|aceitou|confirmad[oa]|出席|参加|承諾|akan hadir|hadir|menghadiri)/,
  ],
];

function answerOf(row: Element, name: string): GuestStatus {
  const label = (attributeOf(row, 'aria-label') ?? '').replace(name, '').toLowerCase();
  const parts = label.split(/[,،、]/).map((part) => part.trim());
  return answers.find(([, words]) => parts.some((part) => words.test(part)))?.[0] ?? 'unknown';
}

/** The guest that a row names; null where it names nobody. */
export function guestAt(row: Element): GuestView | null {
  const label = attributeOf(row, 'aria-label');
  const email = attributeOf(row, 'data-email') ?? attributeOf(row, 'data-hovercard-id');
  const name = lineOf(row.querySelector('.UfeRlc, [data-name]'), '.XuJrye') ?? label?.split(/[,،、]/)[0] ?? lineOf(row);
  const contact = contactOf(name, email);
  return contact && { ...contact, status: answerOf(row, name ?? '') };
}

/** Each guest once. Where some have answered in a known language, one whose label is a name alone has not. */
export function guestList(rows: (GuestView | null)[]): GuestView[] {
  const isReadable = rows.some((guest) => guest && guest.status !== 'unknown');
  const status = new Map<Contact, GuestStatus>();
  for (const guest of rows) {
    if (guest) status.set(guest, isReadable && guest.status === 'unknown' ? 'awaiting' : guest.status);
  }
  return distinct(rows).map((contact) => ({ ...contact, status: status.get(contact) ?? 'unknown' }));
}
