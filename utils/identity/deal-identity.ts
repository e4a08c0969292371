/** What makes a deal of a client the same one when it is met again: its id, else its name and its moment. */
export function dealIdentity(
  { sourceId, title, at }: { sourceId: string | null; title: string; at: number | null },
  clientId: string,
): string {
  return `deal ${(sourceId ?? `${at ?? ''} ${title}`).slice(0, 250)} ${clientId}`.slice(0, 500);
}
