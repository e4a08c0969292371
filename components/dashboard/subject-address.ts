/** The pages about one client. */
export type SubjectPage = 'brief' | 'handover' | 'project' | 'fit' | 'outline' | 'case-file' | 'surveys' | 'growth';

/** The address of a page about one client, and about an event with them or a project for them. */
export function subjectAddress(page: SubjectPage, clientId: string, aboutId: string | null = null): string {
  const parts = [page, clientId, ...(aboutId === null ? [] : [aboutId])];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}
