import type { CallProblem } from '../messaging/contract.ts';
import { done } from '../messaging/router.ts';
import type { Clock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import type { Change, Reader } from '../store/types.ts';
import type { ConsentedStore } from './consent.ts';

/** What the services work with. */
export interface Context {
  store: ConsentedStore;
  clock: Clock;
}

/** Writes and says only whether it is on disk. */
export async function writeDone(
  { store }: Context,
  operationId: string,
  plan: (reader: Reader) => Promise<Change[]> | Change[],
): Promise<Result<Record<string, never>, CallProblem>> {
  const written = await store.write(operationId, plan);
  return written.ok ? done : written;
}
