import type { Contact } from './view.ts';

/** Directional marks and invisible characters that pages put around names and addresses. */
const marks = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
const address = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/;

/** An address as the records keep it, null where the text is none. */
export function readAddress(text: string | null | undefined): string | null {
  const found = (text ?? '')
    .replace(marks, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .trim()
    .toLowerCase();
  return found.length <= 254 && address.test(found) ? found : null;
}

/** A contact out of a name and an address as the page gives them; null where neither is of use. */
export function contactOf(name: string | null | undefined, email: string | null | undefined): Contact | null {
  const found = readAddress(email);
  const plain = (name ?? '').replace(marks, '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const isAddress = readAddress(plain) !== null;
  const contact = { name: isAddress ? null : plain || null, email: found ?? readAddress(plain) };
  return contact.name || contact.email ? contact : null;
}

/** Each person once, in the order of the page. */
export function distinct(contacts: readonly (Contact | null)[]): Contact[] {
  const seen = new Map<string, Contact>();
  for (const contact of contacts) {
    if (!contact) continue;
    const key = contact.email ?? `name ${contact.name}`;
    if (!seen.has(key)) seen.set(key, contact);
  }
  return [...seen.values()];
}
