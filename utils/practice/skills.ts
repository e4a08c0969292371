/** What a skill is known by, however it is written: ` Design` and `design` are one. */
export function skillKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** The names of skills without doubles, in the order of the alphabet: of those that are one the first spelling. */
export function skillNames(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(skillKey(name))) byKey.set(skillKey(name), name.trim());
  return [...byKey.values()].toSorted((one, other) => one.localeCompare(other));
}
