/** What a new client may be called: its organisation's name as the domain spells it, else the person's. */
export function proposedClientName(domain: string | null, person: { name: string; email: string | null }): string {
  if (domain !== null) return capitalised(domain.split('.')[0] ?? domain);
  return person.name || capitalised(person.email?.split('@')[0] ?? '');
}

/** `northwind-traders` gives `Northwind Traders`. */
function capitalised(label: string): string {
  return label
    .split(/[-_.]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}
