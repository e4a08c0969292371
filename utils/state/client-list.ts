import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

type ClientRow = Output<'client.list'>['clients'][number];

/** Every client by name; null until they were read. */
export const clientList = signal<readonly ClientRow[] | null>(null);
export const clientListProblem = signal<CallProblem | null>(null);

const pageSize = 500;
/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Shows the list of clients and keeps it true; returns what stops it. */
export function followClientList(): () => void {
  void readClientList();
  return onChange(
    ({ kind }) => kind === 'client',
    () => void readClientList(),
  );
}

export async function readClientList(): Promise<void> {
  const mine = ++reading;
  const clients: ClientRow[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof call<'client.list'>>> = await call('client.list', {
      after,
      limit: pageSize,
    });
    if (mine !== reading) return;
    clientListProblem.value = answer.ok ? null : answer.problem;
    if (!answer.ok) return;
    clients.push(...answer.value.clients);
    after = answer.value.next;
  } while (after !== null);
  clientList.value = clients;
}
