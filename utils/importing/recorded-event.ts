import type { ItemOf } from '../importers/item.ts';
import { eventNews } from '../importers/known-event.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import type { Outcome } from './counting.ts';

/** What is recorded of an occurrence; no fields where it was deleted by hand. */
export interface RecordedEvent {
  fields: FieldsOf<'interaction'> | null;
  /** A recap was written about it: no file changes it any more. */
  hasRecap: boolean;
}

/** Looks up the record of an occurrence; null where there never was one. */
export async function recordedEvent(reader: Reader, identity: string): Promise<RecordedEvent | null> {
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const [record] = records;
  if (record === undefined)
    return (await reader.known([identity])).length > 0 ? { fields: null, hasRecap: false } : null;
  const recaps = await reader.list({ kind: 'recap', index: 'interaction', prefix: [record.id], limit: 1 });
  return { fields: record.fields, hasRecap: recaps.records.length > 0 };
}

/** What an import makes of an occurrence: of what is recorded only what came from a file can become different. */
export function outcomeOfEvent(
  event: ItemOf<'event'>,
  recorded: RecordedEvent | null,
  own: readonly string[],
): Outcome {
  if (recorded === null) return 'fresh';
  const { fields, hasRecap } = recorded;
  return fields !== null && !hasRecap && eventNews(event, fields, own) !== null ? 'merged' : 'known';
}
