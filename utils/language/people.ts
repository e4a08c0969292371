/** The participants, found by any name that means only one of them. */
export type People = ReadonlyMap<string, string>;

function namesOf(participant: string): string[] {
  const [beforeComma = '', afterComma] = participant.split(',');
  const whole = (afterComma === undefined ? beforeComma : `${afterComma} ${beforeComma}`).trim().replace(/\s+/g, ' ');
  const words = whole.split(' ');
  const initials = words.length > 1 ? [words.map((word) => word[0] ?? '').join('')] : [];
  return [...new Set([participant.trim(), whole, words[0] ?? '', words.at(-1) ?? '', ...initials])].filter(Boolean);
}

/** Looks up participants by full name, first name, last name or initials; a name that two share is left as the notes have it. */
export function peopleOf(participants: readonly string[]): People {
  const people = new Map<string, string>();
  const shared = new Set<string>();
  for (const participant of new Set(participants)) {
    for (const name of namesOf(participant)) {
      const key = name.toLocaleLowerCase();
      const known = people.get(key);
      if (known !== undefined && known !== participant) shared.add(key);
      people.set(key, participant);
    }
  }
  for (const key of shared) people.delete(key);
  return people;
}

/** The participant who is meant by a name, or the name itself. */
export function personNamed(name: string, people: People): string {
  return people.get(name.toLocaleLowerCase()) ?? name;
}

/** Whether somebody of this name was there. */
export function isParticipant(name: string, people: People): boolean {
  return people.has(name.toLocaleLowerCase());
}
