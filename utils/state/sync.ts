import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';

/** What does not reach the user's other browsers through the browser's own sync; null until it was asked. */
export const syncOf = signal<Output<'settings.read'>['sync'] | null>(null);
/** What the store holds, in numbers; null until it was asked. */
export const storeState = signal<Output<'store.state'> | null>(null);

/** Asks what is stored, and whether it is synchronised. */
export async function readStoreState(): Promise<CallProblem | null> {
  const [sync, stored] = await Promise.all([call('settings.read', {}), call('store.state', {})]);
  if (sync.ok) syncOf.value = sync.value.sync;
  if (stored.ok) storeState.value = stored.value;
  return stored.ok ? null : stored.problem;
}
