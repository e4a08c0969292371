import { isColleague, isOwn } from '../identity/standing.ts';
import type { Item, ItemOf } from '../importers/item.ts';
import { inMail } from '../importers/skip.ts';
import type { StagedBatch } from '../importers/staged-batch.ts';
import { closingsIn } from '../language/closings.ts';
import type { Stored } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import { clientIdIn } from './candidate-keys.ts';

/** As many as an item may have, and as many promises of a client as are held against its mails. */
const mostClosings = 50;
const mostPromises = 500;

/** A batch whose mails tell which of the promises to their clients, taken before, they say are kept. */
export async function withClosings(reader: Reader, batch: StagedBatch, own: readonly string[]): Promise<StagedBatch> {
  const open = new Map<string, Promise<Stored<'commitment'>[]>>();
  const promisesTo = (clientId: string) => {
    const known = open.get(clientId) ?? openPromises(reader, clientId);
    open.set(clientId, known);
    return known;
  };

  async function held(item: Item): Promise<Item> {
    if (item.kind !== 'mail' || item.done === undefined) return item;
    const promised = await Promise.all(clientsOf(item, batch).map(promisesTo));
    const earlier = promised.flat().filter(({ fields }) => fields.madeAt < item.at);
    const isOurs = isOwn(item.from.email, own) || isColleague(item.from.email, own);
    const closings = closingsIn(item.done, earlier, isOurs ? 'us' : 'them').slice(0, mostClosings);
    return { ...item, closings: closings.length === 0 ? undefined : closings };
  }

  return { ...batch, items: await Promise.all(batch.items.map(held)) };
}

/** The known clients that somebody in a mail belongs to. */
function clientsOf(mail: ItemOf<'mail'>, { owners }: StagedBatch): string[] {
  return [...new Set(inMail(mail).flatMap(({ email }) => clientIdIn(owners[email] ?? '') ?? []))];
}

async function openPromises(reader: Reader, clientId: string): Promise<Stored<'commitment'>[]> {
  const range = { kind: 'commitment' as const, index: 'state', prefix: [clientId, 'open'], limit: mostPromises };
  return (await reader.list(range)).records;
}
