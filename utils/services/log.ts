import type { LogEntry } from '../messaging/contract.ts';
import { byHand } from '../records/fields.ts';
import type { FieldsOf, Stored } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import { occurrenceIdentity } from '../identity/occurrence-identity.ts';

/** What a logged contact changes, and which record holds it: the same occurrence is one record, however often it is logged. */
export async function contactToLog(
  reader: Reader,
  operationId: string,
  entry: LogEntry,
): Promise<{ changes: Change[]; interactionId: string; updated: boolean }> {
  const identity =
    entry.occurrence === null ? null : occurrenceIdentity(entry.occurrence.site, entry.occurrence.eventId);
  const known = await knownContact(reader, entry.interactionId, identity);
  const interactionId = known?.id ?? identity ?? entry.interactionId ?? `contact ${operationId}`;
  return {
    interactionId,
    updated: known !== null && known.fields.state === entry.state,
    changes: [
      change('interaction', interactionId, {
        set: {
          medium: entry.medium,
          at: entry.at,
          allDay: entry.allDay,
          minutes: entry.minutes,
          direction: entry.direction,
          state: entry.state,
          subject: entry.subject,
          summary: entry.summary,
          projectId: entry.projectId === undefined ? (known?.fields.projectId ?? null) : entry.projectId,
          phase: known?.fields.phase ?? null,
          identity: identity ?? known?.fields.identity ?? null,
          provenance: provenanceOf(entry, known),
          clientIds: Object.fromEntries(entry.clientIds.map((id) => [id, true as const])),
          fromClientId: known?.fields.fromClientId ?? null,
          participants: participantsOf(entry),
          // What was said by hand is not changed by a file.
          revision: null,
        },
        // An occurrence whose record was deleted is logged anew.
        deleted: false,
      }),
    ],
  };
}

async function knownContact(
  reader: Reader,
  id: string | null,
  identity: string | null,
): Promise<Stored<'interaction'> | null> {
  if (id !== null) return (await reader.read('interaction', [id]))[0] ?? null;
  if (identity === null) return null;
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  return records[0] ?? null;
}

function provenanceOf(
  { occurrence }: LogEntry,
  known: Stored<'interaction'> | null,
): FieldsOf<'interaction'>['provenance'] {
  if (occurrence === null) return known?.fields.provenance ?? byHand;
  return { source: 'page', site: occurrence.site, sourceId: occurrence.eventId, link: occurrence.link };
}

function participantsOf(entry: LogEntry): FieldsOf<'interaction'>['participants'] {
  return Object.fromEntries(
    entry.participants
      .filter(({ email, name }) => (email ?? name) !== '')
      .map(({ email, name, status }) => [email ?? name, { name, place: 'guest', status }]),
  );
}
