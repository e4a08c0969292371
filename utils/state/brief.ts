import { signal } from '@preact/signals';
import type { Brief } from '../messaging/calls/brief.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import { type KeptReading, startReading } from './keep-reading.ts';

/** What is known of a client that a paper is about; `brief` is null where there is no such client. */
type BriefState =
  { status: 'loading' } | { status: 'ready'; brief: Brief | null } | { status: 'failed'; problem: CallProblem };

/** The client and the event that were read, and what is known: of another client nothing of it may be shown. */
const shown = signal<{ of: string; state: BriefState }>({ of: '', state: { status: 'loading' } });

/** What is known of a client, and of an event with them. */
export function briefOf(clientId: string, interactionId: string | null): BriefState {
  const { of, state } = shown.value;
  return of === keyOf(clientId, interactionId) ? state : { status: 'loading' };
}

/** Writes come in rows: so long after the last one it is read again, in milliseconds. */
const pause = 100;
/** The reading of the brief that is shown. */
let followed: KeptReading | null = null;

/** Shows what is known of a client, and of an event with them, and keeps it true; returns what stops it. */
export function followBrief(clientId: string, interactionId: string | null): () => void {
  followed?.stop();
  const mine = startReading(
    ({ kind }) => kind !== 'settings' && kind !== 'template' && kind !== 'care',
    (isWanted) => read(clientId, interactionId, isWanted),
    pause,
  );
  followed = mine;
  return () => {
    mine.stop();
    if (followed === mine) followed = null;
  };
}

/** Reads again what is shown. */
export async function readBrief(): Promise<void> {
  await followed?.again();
}

async function read(clientId: string, interactionId: string | null, isWanted: () => boolean): Promise<void> {
  const answer = await call('brief.read', { clientId, interactionId });
  if (!isWanted()) return;
  const state: BriefState = answer.ok
    ? { status: 'ready', brief: answer.value }
    : { status: 'failed', problem: answer.problem };
  shown.value = { of: keyOf(clientId, interactionId), state };
}

function keyOf(clientId: string, interactionId: string | null): string {
  return JSON.stringify([clientId, interactionId]);
}
