import { mostProposals } from '../../messaging/calls/proposal.ts';
import type { Output } from '../../messaging/contract.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

/** What is proposed with any client, the newest first. What concerns several clients is listed under one of them. */
export async function newestProposals(reader: Reader): Promise<Output<'proposal.list'>['proposals']> {
  const { records } = await reader.list({ kind: 'commitment', index: 'proposed', prefix: [], limit: mostProposals });
  const listed = records.flatMap((promised) => {
    const [clientId] = Object.keys(promised.fields.clientIds);
    return clientId === undefined ? [] : [{ clientId, promised }];
  });
  const clients = await reader.read('client', [...new Set(listed.map(({ clientId }) => clientId))]);
  const names = new Map(clients.map(({ id, fields }) => [id, fields.name]));
  return listed.flatMap((each) => {
    const clientName = names.get(each.clientId);
    return clientName === undefined ? [] : [{ ...each, clientName }];
  });
}

/** Turns down those of these that nobody decided on yet. */
export async function proposalsToRefuse(
  reader: Reader,
  commitmentIds: readonly string[],
  now: number,
): Promise<Change[]> {
  const known = await reader.read('commitment', [...commitmentIds]);
  return known
    .filter(({ fields }) => fields.state === 'proposed')
    .map(({ id }) => change('commitment', id, { set: { state: 'refused', closedAt: now } }));
}
