import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

export type ComingEvent = Output<'coming.list'>['events'][number];

/** What is planned next with any client; null until it was read, or where it cannot be. */
export const comingEvents = signal<readonly ComingEvent[] | null>(null);

/** As many as one looks ahead to. */
const most = 5;

/** Keeps what is planned next true while it is shown; returns what stops it. */
export function followComing(): () => void {
  let isWanted = true;
  const read = async () => {
    const answer = await call('coming.list', { limit: most });
    if (isWanted && answer.ok) comingEvents.value = answer.value.events;
  };
  void read();
  const stop = onChange(
    ({ kind }) => kind === 'interaction' || kind === 'client',
    () => void read(),
  );
  return () => {
    isWanted = false;
    stop();
    comingEvents.value = null;
  };
}
