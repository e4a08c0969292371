/** The pages about one client. */
export type SubjectPage = 'brief' | 'handover' | 'growth';

/** The address of a page about one client, and about an event with them. */
export function subjectAddress(page: SubjectPage, clientId: string, interactionId: string | null = null): string {
  const parts = [page, clientId, ...(interactionId === null ? [] : [interactionId])];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}
