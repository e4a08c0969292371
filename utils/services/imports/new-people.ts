import type { ItemOf } from '../../importers/item.ts';
import type { Provenance } from '../../records/fields.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { emptyPerson } from '../clients.ts';

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
  /** Somebody in a mail or an event. */
  meet(name: string, email: string, clientId: string, provenance: Provenance): void;
  /** Somebody in a list, with all that is said of them. */
  list(item: ItemOf<'person'>, clientId: string, provenance: Provenance): void;
  /** The changes that make them; somebody who was deleted here stays deleted. */
  changes(reader: Reader): Promise<Change<'person'>[]>;
}

export function newPeople(): NewPeople {
  const byEmail = new Map<string, NewPerson>();
  const byId = new Map<string, NewPerson>();

  function person(id: string, emails: readonly string[], clientId: string, provenance: Provenance): NewPerson {
    const known = emails.map((email) => byEmail.get(email)).find((each) => each !== undefined) ?? byId.get(id);
    const found = known ?? { id, name: '', role: '', clientId, provenance, emails: new Set(), phones: new Set() };
    for (const email of emails) {
      found.emails.add(email);
      byEmail.set(email, found);
    }
    byId.set(found.id, found);
    return found;
  }

  return {
    meet(name, email, clientId, provenance) {
      const met = person(`person ${email}`, [email], clientId, provenance);
      met.name ||= name;
    },
    list(item, clientId, provenance) {
      const id = `person ${item.emails[0] ?? `${clientId} ${item.name.toLowerCase()}`}`.slice(0, 600);
      const listed = person(id, item.emails, clientId, provenance);
      listed.name = item.name || listed.name;
      listed.role ||= item.role;
      for (const phone of item.phones) listed.phones.add(phone);
    },
    async changes(reader) {
      const there = new Set(await reader.known([...byId.keys()]));
      return [...byId.values()].filter(({ id }) => !there.has(id)).map(toChange);
    },
  };
}

function toChange({ id, name, role, clientId, provenance, emails, phones }: NewPerson): Change<'person'> {
  const asSet = (values: Set<string>) => Object.fromEntries([...values].map((value) => [value, true as const]));
  return change('person', id, {
    set: { ...emptyPerson(name, clientId, provenance), role },
    elements: { emails: asSet(emails), phones: asSet(phones) },
  });
}
