import { isMailServer } from '../identity/mail-server.ts';
import { departureIn } from '../language/departure.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { failure, success, type Result } from '../platform/result.ts';
import type { Departure } from '../practice/client-practice.ts';
import { keepReading } from './keep-reading.ts';

/** What the rules of the practice look at of one client, with what its mails say of people who left. */
export type LookedAt = NonNullable<Output<'practice.client'>> & { departures: Departure[] };
type Reading = Result<LookedAt | null, CallProblem>;

/** In milliseconds: hundreds of records are read, after everything else that a write brings along. */
const pause = 600;
/** What the rules look at. */
const kinds: ReadonlySet<string> = new Set([
  'client',
  'person',
  'interaction',
  'commitment',
  'project',
  'feedback',
  'survey',
  'risk',
  'opportunity',
  'trend',
]);

/** Reads what the rules look at; null where there is no such client. */
export async function readClientPractice(clientId: string): Promise<Reading> {
  const answer = await call('practice.client', { clientId });
  if (!answer.ok) return failure(answer.problem, answer.detail);
  return success(answer.value === null ? null : { ...answer.value, departures: departuresIn(answer.value.contacts) });
}

/** Reads it now and whenever something of it changes; returns what stops it. */
export function followClientPractice(clientId: string, show: (reading: Reading) => void): () => void {
  return keepReading(
    ({ kind }) => kinds.has(kind),
    async (isWanted) => {
      const answer = await readClientPractice(clientId);
      if (isWanted()) show(answer);
    },
    pause,
  );
}

/** What mails and notes say of people who left; a mail that came back says it by itself. */
function departuresIn(contacts: LookedAt['contacts']): Departure[] {
  return contacts.flatMap(({ id, fields }) => {
    const { medium, direction, subject, summary } = fields;
    const isTold = medium === 'note' || (medium === 'mail' && direction === 'in');
    const gone = returnedFrom(fields);
    const told = gone.length === 0 && isTold ? departureIn(subject, summary) : null;
    return [...gone, ...(told === null ? [] : [told.who])].map((who) => ({ interactionId: id, who }));
  });
}

/** The addresses from which a mail came back; empty where none did. */
function returnedFrom({ participants }: LookedAt['contacts'][number]['fields']): string[] {
  const named = Object.entries(participants);
  if (!named.some(([key, { place }]) => place === 'from' && isMailServer(key))) return [];
  return named.flatMap(([key, { place }]) => (place === 'to' ? [key] : []));
}
