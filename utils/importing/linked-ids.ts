import type { Item } from '../importers/item.ts';

/**
 * Rows of a system that name each other by its ids: a deal the company's, a contact the account's. They may stand in
 * other files, and come later: until then somebody is known by the id alone.
 */
export interface LinkedIds {
  /** Takes note of whose key an id is, of a row whose own candidate is `key`. */
  note(item: Item, key: string): void;
}

/** The candidate that is known by its id alone; tied to another one as soon as the row with this id is met. */
const beginning = 'linked:';

/** The organisation with this id; null where none is named. */
export function keyOfLinkedCompany(id: string | null | undefined): string | null {
  return keyOf('company', id);
}

/** The candidate of the person with this id; null where none is named. */
export function keyOfLinkedPerson(id: string | null | undefined): string | null {
  return keyOf('person', id);
}

function keyOf(kind: string, id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : `${beginning}${kind} ${id}`.slice(0, 400);
}

/** Whether somebody is known by an id alone. */
export function isLinked(key: string): boolean {
  return key.startsWith(beginning);
}

/** How much somebody's own key tells of the organisation that they name: its domain most, a free-mail address least. */
function surenessOf(key: string | undefined): number {
  if (key === undefined) return -1;
  return ['person:', 'company:', 'domain:', 'client:'].findIndex((each) => key.startsWith(each));
}

/** Ties each id to whose it is, by `tie`. */
export function startLinking(tie: (key: string, whose: string) => void): LinkedIds {
  const companies = new Map<string, string>();
  /** Whose the people are that name a company: what there is of it as long as it is not met itself. */
  const ofPeople = new Map<string, string>();

  function settle(company: string): void {
    const [own, guessed] = [companies.get(company), ofPeople.get(company)];
    const whose = own ?? guessed;
    if (whose !== undefined) tie(company, whose);
    // A company whose row has no domain has that of its people.
    if (own?.startsWith('company:') && guessed !== undefined && surenessOf(guessed) > surenessOf(own))
      tie(own, guessed);
  }

  function noteCompany(company: string, key: string): void {
    companies.set(company, key);
    settle(company);
  }

  function notePerson(company: string, whose: string | undefined): void {
    if (whose === undefined || surenessOf(whose) <= surenessOf(ofPeople.get(company))) return;
    ofPeople.set(company, whose);
    settle(company);
  }

  return {
    note(item, key) {
      if (item.kind !== 'person' && item.kind !== 'company') return;
      const company = keyOfLinkedCompany(item.kind === 'company' ? item.ids?.own : item.ids?.company);
      if (item.kind === 'company') return company === null ? undefined : noteCompany(company, key);
      const person = keyOfLinkedPerson(item.ids?.own);
      if (person !== null) tie(person, key);
      const [email] = item.emails;
      if (company !== null) notePerson(company, isLinked(key) ? email && `person:${email}` : key);
    },
  };
}
