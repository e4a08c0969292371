import { listedPersonId } from '../../identity/listed-person.ts';
import type { ItemOf } from '../../importers/item.ts';
import type { Provenance } from '../../records/fields.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { emptyPerson } from '../clients.ts';
import type { Owners } from './owners.ts';

interface NewPerson {
  id: string;
  name: string;
  role: string;
  clientId: string;
  provenance: Provenance;
  emails: Set<string>;
  phones: Set<string>;
}

/** The people that a batch makes: one person, however often and under whichever of their addresses they are met. */
export interface NewPeople {
  /** Somebody in a mail or an event. Who is known, but nobody's, is this client's from then on. */
  meet(name: string, email: string, clientId: string, provenance: Provenance): void;
  /** Somebody in a list, with all that is said of them. */
  list(item: ItemOf<'person'>, clientId: string, provenance: Provenance): void;
  /**
   * The changes that make them, and those of who is known. Somebody who was deleted here stays so, unless with
   * their client, which is there anew.
   */
  changes(reader: Reader): Promise<{ made: Change<'person'>[]; joined: Change<'person'>[] }>;
}

/** Begins with nobody: `owners` say who is recorded, and which clients the import makes. */
export function newPeople(owners: Pick<Owners, 'person' | 'isNew'>): NewPeople {
  const joined = new Map<string, Change<'person'>>();
  const byEmail = new Map<string, NewPerson>();
  const byId = new Map<string, NewPerson>();

  function person(id: string, emails: readonly string[], clientId: string, provenance: Provenance): NewPerson {
    const known = emails.map((email) => byEmail.get(email)).find((each) => each !== undefined) ?? byId.get(id);
    const found = known ?? { id, name: '', role: '', clientId, provenance, emails: new Set(), phones: new Set() };
    for (const email of emails) {
      const other = byEmail.get(email);
      if (other !== undefined && other !== found) takeOver(found, other);
      found.emails.add(email);
      byEmail.set(email, found);
    }
    byId.set(found.id, found);
    return found;
  }

  /** Two who were met apart turn out to be one. */
  function takeOver(found: NewPerson, other: NewPerson): void {
    for (const email of other.emails) {
      found.emails.add(email);
      byEmail.set(email, found);
    }
    for (const phone of other.phones) found.phones.add(phone);
    found.name ||= other.name;
    found.role ||= other.role;
    byId.delete(other.id);
  }

  return {
    meet(name, email, clientId, provenance) {
      const known = owners.person(email);
      if (known?.fields.clientId === null)
        joined.set(known.id, change('person', known.id, { set: { clientId, formerClientId: null } }));
      if (known !== null) return;
      const met = person(`person ${email}`, [email], clientId, provenance);
      met.name ||= name;
    },
    list(item, clientId, provenance) {
      const id = listedPersonId(item.emails, item.name, clientId);
      const listed = person(id, item.emails, clientId, provenance);
      listed.name = item.name || listed.name;
      listed.role ||= item.role;
      for (const phone of item.phones) listed.phones.add(phone);
    },
    async changes(reader) {
      const there = new Set(await reader.known([...byId.keys()]));
      const live = new Set((await reader.read('person', [...there])).map(({ id }) => id));
      const isMade = ({ id, clientId }: NewPerson) => !there.has(id) || (!live.has(id) && owners.isNew(clientId));
      const made = [...byId.values()].filter(isMade).map(toChange);
      return { made, joined: [...joined.values()] };
    },
  };
}

function toChange({ id, name, role, clientId, provenance, emails, phones }: NewPerson): Change<'person'> {
  const asSet = (values: Set<string>) => Object.fromEntries([...values].map((value) => [value, true as const]));
  return change('person', id, {
    set: { ...emptyPerson(name, clientId, provenance), role },
    elements: { emails: asSet(emails), phones: asSet(phones) },
    deleted: false,
  });
}
