import { call } from '../messaging/client.ts';
import type { LogEntry } from '../messaging/contract.ts';
import { newId } from '../platform/ids.ts';
import { readingBroke } from './reading-broken.ts';
import { settings } from './settings.ts';
import { write } from './write.ts';

/** Logs a contact. What was promised in it is proposed afterwards: nobody waits for that. */
export async function logContact(operationId: string, entry: LogEntry) {
  const answer = await write('interaction.log', { operationId, entry });
  if (answer.ok && entry.state === 'happened') {
    readNotes(answer.value.interactionId, entry).catch((problem: unknown) => readingBroke('reading notes', problem));
  }
  return answer;
}

/** The reading of texts lies in a file of its own: it brings the words of several languages along. */
async function readNotes(interactionId: string, entry: LogEntry): Promise<void> {
  const [{ readingOfNotes }, { isEmptyReading }] = await Promise.all([
    import('./reading-of-notes.ts'),
    import('./reading-of-text.ts'),
  ]);
  const own = settings.peek()?.ownAddresses ?? [];
  const reading = await readingOfNotes(entry, own, () => openPromises(entry.clientIds));
  if (isEmptyReading(reading)) return;
  await call('reading.save', { operationId: newId(), of: { interactionId, identity: null, recapId: null }, reading });
}

async function openPromises(clientIds: readonly string[]) {
  const answers = await Promise.all(
    clientIds.map((clientId) => call('commitment.list', { clientId, states: ['open'] })),
  );
  return answers.flatMap((answer) => (answer.ok ? answer.value.commitments : []));
}
