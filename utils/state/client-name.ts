import { call } from '../messaging/client.ts';

/** How a client is called; null where there is no such client, or it could not be read. */
export async function readClientName(clientId: string): Promise<string | null> {
  const answer = await call('client.card', { clientId });
  return answer.ok ? (answer.value?.client.fields.name ?? null) : null;
}
