import type { Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import { personMerging } from '../merging/fields.ts';
import { verdictId } from '../merging/verdicts.ts';

type Person = Stored<'person'>;

/** People by each of their addresses, and what makes those one of whom a card says so. */
export interface FoldedPeople {
  people: Map<string, Person>;
  changes: Change<'person'>[];
}

/**
 * Whoever was met under several addresses before their card came is one person from then on. That is so of people whom
 * nobody touched since a file brought them, or of one of them and one who was touched; and never of those of whom a person
 * said that they are two.
 */
export async function foldPeople(
  reader: Reader,
  known: ReadonlyMap<string, Person>,
  cards: readonly (readonly string[])[],
): Promise<FoldedPeople> {
  const people = new Map(known);
  const kept = new Map<string, Person>();
  const gone = new Set<string>();
  for (const emails of cards) {
    const [first, ...others] = inOrderOfKeeping(emails.flatMap((email) => people.get(email) ?? []));
    let person = first;
    for (const other of others) {
      if (person === undefined || !(await areOne(reader, person, other))) continue;
      person = { ...person, fields: personMerging.merge(person.fields, other.fields) };
      kept.set(person.id, person);
      kept.delete(other.id);
      gone.add(other.id);
      for (const email of Object.keys(person.fields.emails)) people.set(email, person);
    }
  }
  return {
    people,
    changes: [
      ...[...kept.values()].map(({ id, fields }) => change('person', id, { set: fields })),
      ...[...gone].map((id) => change('person', id, { deleted: true })),
    ],
  };
}

/** Each of them once; one who was touched by hand first: the others may go into them. */
function inOrderOfKeeping(people: readonly Person[]): Person[] {
  const each = [...new Map(people.map((person) => [person.id, person])).values()];
  return [...each.filter((person) => !isUntouched(person)), ...each.filter(isUntouched)];
}

/** Whether a file brought somebody and nothing was changed of them since. */
function isUntouched({ createdAt, updatedAt, fields }: Person): boolean {
  return createdAt === updatedAt && fields.provenance.source === 'file';
}

async function areOne(reader: Reader, kept: Person, other: Person): Promise<boolean> {
  const [mine, theirs] = [kept.fields.clientId, other.fields.clientId];
  if (!isUntouched(other) || (mine !== theirs && mine !== null && theirs !== null)) return false;
  const [verdict] = await reader.read('verdict', [verdictId('person', kept.id, other.id)]);
  return verdict?.fields.verdict !== 'apart';
}
