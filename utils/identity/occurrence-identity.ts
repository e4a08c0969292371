/** What makes an occurrence the same one when it is met again, also after it was moved. */
export function occurrenceIdentity(site: string, eventId: string): string {
  return `event ${site} ${eventId}`.slice(0, 500);
}

/**
 * The same for an occurrence out of a calendar file, `UID` or `UID start`. Google's own UIDs are the ids of its page:
 * what is logged there and what an export holds are one.
 */
export function importedOccurrenceIdentity(sourceId: string): string {
  const [, id, start] = /^(\S+)@google\.com(?: (\S+))?$/.exec(sourceId) ?? [];
  if (id === undefined) return occurrenceIdentity('ics', sourceId);
  return occurrenceIdentity('google-calendar', start === undefined ? id : `${id}_${compactTime(start)}`);
}

/** `2026-11-23T10:00:00Z` as Google writes it in an id: `20261123T100000Z`; a day as `20261123`. */
function compactTime(iso: string): string {
  return iso.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}
