import type { Language } from '../languages/language.ts';
import { wordsOf } from '../words.ts';
import { callIn, type Call } from './called.ts';
import type { Actor, Said } from './said.ts';

/** Somebody whom a mail goes to or comes from. */
export interface Person {
  email: string;
  /** As the page or the file shows it; empty where it shows none. */
  name: string;
}

/** What stands before the `@` of a mailbox that has no name of its own. */
const role = /^(?:info|office|hello|contact|kontakt|mail|sales|support|team|service|billing|admin|hola|hallo)$/;

function mailboxOf(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).toLowerCase();
}

/** Whether somebody is meant by a name: "Anna" and "Anna Berg" of Anna Berg or of anna.berg@…. */
function isMeant({ email, name }: Person, called: string): boolean {
  const known = new Set(wordsOf(name).map(({ word }) => word));
  const parts = called.toLowerCase().split(' ');
  const mailbox = mailboxOf(email).split(/[._+-]/);
  return parts.every((part) => known.has(part)) || mailbox.includes(parts[0] ?? '');
}

/** The address of whoever is meant by a name; null where nobody or more than one is. */
function addressOf(name: string, people: readonly Person[]): string | null {
  const meant = new Set(people.filter((person) => isMeant(person, name)).map(({ email }) => email.toLowerCase()));
  const [email = null] = meant;
  return meant.size === 1 ? email : null;
}

/** Who is called, among those whom the mail goes to; null where the call tells nobody apart. */
function actorCalled({ name, by }: Call, people: readonly Person[]): Actor | null {
  if (name === '' || people.length === 0) return null;
  const email = addressOf(name, people);
  // Whom a mail greets is meant by all of it: only in a sentence of their own they are told apart from their side.
  const called = by === 'greeting' ? '' : name;
  if (email !== null) return { kind: 'address', email, name: called };
  if (by !== 'mention') return null;
  // Whoever has no name on the page may be the one.
  const nameless = people.filter((person) => person.name === '' && role.test(mailboxOf(person.email)));
  const [only] = nameless;
  return only && nameless.length === 1 ? { kind: 'address', email: only.email, name } : { kind: 'person', name };
}

/**
 * Tells of each sentence of a mail, one after the other, who is meant by "you" and by a name, by the addresses of `people`:
 * those whom the mail goes to, and then one by one whoever else may be named.
 */
export function startNaming(people: readonly (readonly Person[])[]) {
  const addressed = people[0] ?? [];
  let greeted: Actor = { kind: 'reader' };

  function known(actor: Actor): Actor {
    if (actor.kind !== 'person') return actor;
    const emails = people.flatMap((some) => addressOf(actor.name, some) ?? []);
    const [email] = emails;
    return email === undefined ? actor : { kind: 'address', email, name: actor.name };
  }

  return (sentence: string, said: readonly Said[], language: Language): Said[] => {
    const call = callIn(sentence, language);
    const called = call && actorCalled(call, addressed);
    if (call?.by === 'greeting') greeted = called ?? { kind: 'reader' };
    return said.map((each) => ({
      ...each,
      who: each.who.kind === 'reader' ? (called ?? greeted) : known(each.who),
    }));
  };
}
