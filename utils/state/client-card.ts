import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';

/** Reads a client with their people; null where there is no such client. */
export function readClientCard(clientId: string): Promise<Result<Output<'client.card'>, CallProblem>> {
  return call('client.card', { clientId });
}
