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
  const { at, subject, summary, participants } = entry;
  const { closingsInNotes, isEmptyReading, readingOfText, sentencesDone } = await import('./reading-of-text.ts');
  const own = settings.peek()?.ownAddresses ?? [];
  const to = participants.flatMap(({ email }) => email ?? []);
  const names = new Map(participants.flatMap(({ email, name }) => (email && name ? [[email, name] as const] : [])));
  const context = {
    date: new Date(at).toISOString(),
    locale: navigator.language,
    from: own[0] ?? null,
    to,
    own,
    names,
  };
  // A line alone is a subject. What it says does not go on in the next one.
  const text = `${subject}\n\n${summary}`;
  const { proposals } = await readingOfText(text, context, [], 'them');
  const done = sentencesDone(text);
  const open = done.length === 0 ? [] : await openPromises(entry.clientIds);
  const guests = participants.filter(({ email }) => email === null || !own.includes(email)).map(({ name }) => name);
  const closings = closingsInNotes(done, open, { guests, locale: navigator.language });
  // And their questions: those are no mail that waits for an answer.
  const reading = { proposals, questions: [], closings };
  if (isEmptyReading(reading)) return;
  await call('reading.save', { operationId: newId(), of: { interactionId, identity: null, recapId: null }, reading });
}

async function openPromises(clientIds: readonly string[]) {
  const answers = await Promise.all(
    clientIds.map((clientId) => call('commitment.list', { clientId, states: ['open'] })),
  );
  return answers.flatMap((answer) => (answer.ok ? answer.value.commitments : []));
}
