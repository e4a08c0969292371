import { signal } from '@preact/signals';
import type { Brief } from '../messaging/calls/brief.ts';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

/** What is known of the client that a paper is about; `brief` is null where there is no such client. */
export type BriefShown =
  { status: 'loading' } | { status: 'ready'; brief: Brief | null } | { status: 'failed'; problem: CallProblem };

export const briefShown = signal<BriefShown>({ status: 'loading' });

/** Writes come in rows: so long after the last one it is read again, in milliseconds. */
const pause = 100;
/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Shows what is known of a client, and of an event with them, and keeps it true; returns what stops it. */
export function followBrief(clientId: string, interactionId: string | null): () => void {
  briefShown.value = { status: 'loading' };
  void readBrief(clientId, interactionId);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = onChange(
    ({ kind }) => kind !== 'settings' && kind !== 'template' && kind !== 'care',
    () => {
      clearTimeout(soon);
      soon = setTimeout(() => void readBrief(clientId, interactionId), pause);
    },
  );
  return () => {
    clearTimeout(soon);
    stop();
    reading += 1;
  };
}

/** Reads again what is known. */
export async function readBrief(clientId: string, interactionId: string | null): Promise<void> {
  const mine = ++reading;
  const answer = await call('brief.read', { clientId, interactionId });
  if (mine !== reading) return;
  briefShown.value = answer.ok
    ? { status: 'ready', brief: answer.value }
    : { status: 'failed', problem: answer.problem };
}
