import type { Stored } from '../../records/index.ts';
import type { Looked, RiskRule } from './risk-rule.ts';

/** A mail says that somebody we know there has left, or mail to them comes back; and they have not written since. */
export const contactLeft: RiskRule = {
  name: 'contact-left',
  isOneForClient: false,
  look(looked) {
    const told = looked.departures.flatMap(({ interactionId, who }) => {
      const mail = looked.contacts.find(({ id }) => id === interactionId);
      const person = mail && (personCalled(looked, who) ?? (who === '' ? senderOf(looked, mail) : undefined));
      return mail && person && !hasWrittenSince(looked, person, mail) ? [{ mail, person }] : [];
    });
    const people = [...new Set(told.map(({ person }) => person))];
    return people.map((person) => ({
      key: person.id,
      projectId: null,
      title: person.fields.name || (Object.keys(person.fields.emails)[0] ?? ''),
      count: told.filter((each) => each.person === person).length,
      likelihood: 3,
      impact: person.fields.decisionMaker === true ? 3 : 2,
      evidence: [
        ...told
          .filter((each) => each.person === person)
          .map(({ mail }) => ({ kind: 'interaction' as const, id: mail.id })),
        { kind: 'person', id: person.id },
      ],
    }));
  },
};

/** Somebody by address, or the only one whose name has all of these words: a title before them is let pass. */
function personCalled({ people }: Looked, who: string): Stored<'person'> | undefined {
  if (who.includes('@')) return people.find(({ fields }) => Object.hasOwn(fields.emails, who));
  const called = wordsOf(who);
  const meant = people.filter(({ fields }) => {
    const name = wordsOf(fields.name);
    const [shorter, longer] = name.length < called.length ? [name, called] : [called, name];
    return shorter.length > 0 && shorter.every((word) => longer.includes(word));
  });
  return meant.length === 1 ? meant[0] : undefined;
}

function wordsOf(name: string): string[] {
  return name.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
}

function senderOf({ people }: Looked, mail: Stored<'interaction'>): Stored<'person'> | undefined {
  return people.find((person) => hasSent(person, mail));
}

function hasWrittenSince({ contacts }: Looked, person: Stored<'person'>, mail: Stored<'interaction'>): boolean {
  return contacts.some((later) => later.fields.at > mail.fields.at && hasSent(person, later));
}

function hasSent(
  { fields: { emails } }: Stored<'person'>,
  { fields: { participants } }: Stored<'interaction'>,
): boolean {
  return Object.entries(participants).some(([key, { place }]) => place === 'from' && Object.hasOwn(emails, key));
}
