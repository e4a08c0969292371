/** What makes somebody on a list the same one when they are met again: their first address, else the client and the name. */
export function listedPersonId(emails: readonly string[], name: string, clientId: string): string {
  return `person ${emails[0] ?? `${clientId} ${name.toLowerCase()}`}`.slice(0, 600);
}
