import { isAutomatic, isColleague, isOwn } from '../../utils/identity/standing.ts';
import type { Item, ItemOf } from '../../utils/importers/item.ts';

/** What an import would take of some files. */
export interface Counts {
  /** Different people in address books, mails and events, without the user and automatic senders. */
  people: number;
  /** Mails. */
  interactions: number;
  /** Occurrences in calendars. */
  events: number;
  /** Automatic mails, mails without anybody from outside, and events that were cancelled or declined. */
  skipped: number;
}

/** Counts items as an import would take them, for somebody with these addresses of their own. */
export class ImportCounts {
  #own: readonly string[];
  #counts = { interactions: 0, events: 0, skipped: 0 };
  /** Who is met, each address or name with another one of the same person, up to the one that stands for them. */
  #met = new Map<string, string>();

  constructor(own: readonly string[]) {
    this.#own = own;
  }

  add(item: Item): void {
    if (item.kind === 'person') this.#meetPerson(item);
    else if (item.kind === 'mail') this.#addMail(item);
    else if (item.kind === 'event') this.#addEvent(item);
  }

  counts(): Counts {
    const people = [...this.#met].filter(([key, other]) => key === other).length;
    return { people, ...this.#counts };
  }

  #meetPerson({ emails, name }: ItemOf<'person'>): void {
    const theirs = emails.filter((email) => this.#isPerson(email));
    const [first] = emails.length > 0 ? theirs : [name];
    if (first === undefined) return;
    for (const email of [first, ...theirs]) this.#met.set(this.#standsFor(email), this.#standsFor(first));
  }

  #addMail({ automatic, from, replyTo, to, cc }: ItemOf<'mail'>): void {
    const people = [from, ...replyTo, ...to, ...cc].map(({ email }) => email).filter((email) => this.#isPerson(email));
    const outside = people.some((email) => !isColleague(email, this.#own));
    this.#counts[automatic === null && outside ? 'interactions' : 'skipped'] += 1;
    if (automatic === null) for (const email of people) this.#standsFor(email);
  }

  #addEvent({ cancelled, organizer, guests }: ItemOf<'event'>): void {
    const mine = guests.filter(({ email }) => isOwn(email, this.#own));
    const others = guests.filter(({ email }) => !isOwn(email, this.#own));
    const nobodyComes = others.length > 0 && others.every(({ status }) => status === 'declined');
    const declined = nobodyComes || mine.some(({ status }) => status === 'declined');
    this.#counts[cancelled || declined ? 'skipped' : 'events'] += 1;
    const people = [...(organizer === null ? [] : [organizer]), ...guests].map(({ email }) => email);
    for (const email of people) if (this.#isPerson(email)) this.#standsFor(email);
  }

  #isPerson(email: string): boolean {
    return email !== '' && !isOwn(email, this.#own) && !isAutomatic(email);
  }

  /** The address or name that stands for this one's person; who was not met before is met now. */
  #standsFor(key: string): string {
    let known = key.toLowerCase();
    for (let other = this.#met.get(known); other !== known; other = this.#met.get(known)) {
      if (other === undefined) this.#met.set(known, known);
      else known = other;
    }
    return known;
  }
}
