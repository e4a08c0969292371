import type { Output, Parsed } from '../messaging/contract.ts';
import type { Reader } from '../store/types.ts';

/** What is planned with clients and not over yet, the next first. One that several clients take part in stands under the first of them. */
export async function readComing(
  reader: Reader,
  { limit }: Parsed<'coming.list'>,
  now: number,
): Promise<Output<'coming.list'>> {
  const { records } = await reader.list({ kind: 'interaction', index: 'due', prefix: [], after: [now], limit });
  const firstClients = records.map(({ fields }) => Object.keys(fields.clientIds)[0] ?? '');
  const clients = await reader.read('client', [...new Set(firstClients)]);
  const names = new Map(clients.map(({ id, fields }) => [id, fields.name]));
  const events = records.flatMap(({ id, fields: { at, allDay, medium, subject } }, index) => {
    const clientId = firstClients[index] ?? '';
    const clientName = names.get(clientId);
    return clientName === undefined ? [] : [{ interactionId: id, clientId, clientName, at, allDay, medium, subject }];
  });
  return { events: events.toSorted((one, other) => one.at - other.at) };
}
